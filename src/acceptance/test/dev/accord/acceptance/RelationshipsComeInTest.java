package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.workbench.Workbench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** Relationships out of a file, on workbenches of their own: all lines or none, and each wrong one says why. */
public final class RelationshipsComeInTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String IMPORT = "/rest/accord/1.0/relationships/import";
    private static final String RIGHT =
            """
            Project key;Model;Level;Reason;BRM;Counterpart;Review date;Colour
            DESK;partner;3;"Planned together; since spring";ines;clara@example.com;2027-03-31;red
            SALES;;;;;;2027-04-01;blue
            SUP;;;;;;;
            """;
    private static final String WRONG =
            """
            project,model,level,why,brm,next review
            INFRA,Peer,4,because,ines,2027-03-31
            FIN,Friend,5,because,nobody at all,31.3.2027
            DESK,Peer,4,,ines,
            SALES,Passive,1,,,2027-01-01
            SALES,,,,,2027-02-01
            SUP,,
            """;

    private static Workbench workbench;

    @BeforeClass
    public static void start() {
        workbench = Database.BROWSED.start();
    }

    @AfterClass
    public static void stop() throws Exception {
        workbench.close();
    }

    private final Http ines = new Http(workbench.address(), "ines");

    @Test
    public void allLinesAreSavedOrNone() {
        JsonNode before = standing("SALES");
        JsonNode seen = bring(ines, RIGHT, true).body();
        assertEquals(2, seen.path("changed").asInt());
        assertEquals(List.of("Colour"), List.of(seen.at("/ignored/0").asText()));
        assertEquals(before, standing("SALES"));
        Http.Answer wrong = bring(ines, WRONG, false);
        assertEquals(400, wrong.status());
        assertEquals(
                List.of(
                        "Line 2, project: There is no project \"INFRA\" that you may see. Give its key as Jira shows it.",
                        "Line 3, model: \"Friend\" is no relationship model. Write Passive, Provider, Partner or Peer.",
                        "Line 3, level: \"5\" is no maturity level. Write 1, 2, 3 or 4.",
                        "Line 3, BRM: Nobody in Jira is \"nobody at all\", or several are. Give the user name or the mail address.",
                        "Line 3, review date: \"31.3.2027\" is no date. Write it like 2026-03-24."),
                texts(wrong.body().path("errorMessages")).subList(0, 5));
        String rest = wrong.body().path("errorMessages").toString();
        assertTrue(rest, rest.contains("Line 4, reason: "));
        assertTrue(rest, rest.contains("Line 6, project: The project stands on line 5 already."));
        assertTrue(rest, rest.contains("Line 7, project: 3 cells, 6 headings."));
        assertEquals("nothing half-saved", before, standing("SALES"));
        assertTrue(standing("DESK").path("id").isNull());
        assertEquals(200, bring(ines, RIGHT, false).status());
        assertEquals("2027-04-01", standing("SALES").path("nextReview").asText());
        JsonNode desk = standing("DESK");
        assertEquals("PARTNER", desk.at("/relationshipModel/current").asText());
        assertEquals(3, desk.at("/maturityLevel/current").asInt());
        assertEquals("Planned together; since spring", desk.path("why").asText());
        assertEquals("ines", desk.at("/brm/name").asText());
        assertEquals("BRM", desk.path("brmType").asText());
        assertEquals(0, bring(ines, RIGHT, true).body().path("changed").asInt());
    }

    @Test
    public void eachProjectIsForThoseWhoMayEditIt() {
        assertEquals(401, bring(new Http(workbench.address(), ""), RIGHT, true).status());
        assertEquals(
                403,
                ines.upload(IMPORT, RIGHT.getBytes(StandardCharsets.UTF_8), false)
                        .status());
        JsonNode seen = bring(new Http(workbench.address(), "lucas"), "project,brm\nSUP,lucas\n", true)
                .body();
        assertEquals(
                "Line 2, project: You may not do this. Ask your Jira administrator for the right that it needs.",
                seen.at("/values/0/problems/0/sentence").asText());
        assertTrue(seen.at("/values/0/changes").isEmpty());
        assertEquals(400, bring(ines, "model\nPeer\n", true).status());
    }

    @Test
    public void theFileIsShownLineByLineBeforeItIsImported() throws IOException {
        Path file = Files.createTempFile("relationships", ".csv");
        Files.writeString(file, "project,reason,next review\nPEOPLE,<b>$x</b>,2027-05-05\nNOPE,,\n");
        BROWSER.open(workbench.address(), "/plugins/servlet/accord/relationships", "JIRAUSER10203");
        BROWSER.click(By.cssSelector("[data-import]"));
        BROWSER.see(By.cssSelector(".accord-dialog input[type=file]")).sendKeys(file.toString());
        BROWSER.seeText(By.cssSelector(".accord-relimport"), "Line 3, project: There is no project");
        assertEquals(List.of(), BROWSER.violations(".accord-dialog"));
        Files.writeString(file, "project,next review\nPEOPLE,2027-05-05\n");
        BROWSER.see(By.cssSelector(".accord-dialog input[type=file]")).sendKeys(file.toString());
        BROWSER.seeText(By.cssSelector(".accord-relimport"), "May 5, 2027");
        BROWSER.click(By.cssSelector(".accord-dialog .aui-button-primary"));
        BROWSER.seeNoMore(By.cssSelector(".accord-dialog"));
        BROWSER.seeText(By.cssSelector(".accord-portfolio-list"), "May 5, 2027");
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private static Http.Answer bring(Http who, String file, boolean preview) {
        return who.upload(IMPORT + "?preview=" + preview, file.getBytes(StandardCharsets.UTF_8), true);
    }

    private JsonNode standing(String project) {
        return ines.get("/rest/accord/1.0/projects/" + project + "/relationship")
                .body();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
