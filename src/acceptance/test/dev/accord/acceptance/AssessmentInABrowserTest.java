package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** An assessment from the question to the level: by clicks of whoever is asked on either side and of the one who sets the level. */
public final class AssessmentInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String PEOPLE = "/rest/accord/1.0/projects/PEOPLE/relationship/assessments";
    private static final String BRM = "JIRAUSER10201";
    private static final String BUSINESS = "JIRAUSER10213";
    private static final By PRIMARY = By.cssSelector(".accord-dialog .aui-button-primary");

    @Test
    public void bothSidesAnswerApartAndAPersonSetsTheLevel() {
        String address = Database.BROWSED.address();
        Http brm = new Http(address, "noor");
        Http clara = new Http(address, "clara");
        JsonNode started = brm.send(
                        "POST",
                        PEOPLE,
                        Map.of("why", "<b>quarter</b> $x", "business", List.of(BUSINESS), "it", List.of(BRM)))
                .body();
        int id = started.at("/assessment/id").asInt();
        String rest = PEOPLE + "/" + id;
        String page = "/plugins/servlet/accord/assessment/PEOPLE/" + id;

        BROWSER.open(address, "/plugins/servlet/accord/relationship/PEOPLE", BUSINESS);
        BROWSER.click(By.cssSelector("#accord-assessments .accord-note a"));
        BROWSER.seeText(By.cssSelector("#accord-page h1"), "Assess the maturity level");
        BROWSER.click(By.cssSelector("[data-answer]"));
        BROWSER.seeText(By.cssSelector(".accord-error"), "Answer at least one statement");
        BROWSER.click(By.cssSelector("[data-field=SUPPORT_WITHOUT_VISION] input[value=DESCRIBES_US]"));
        BROWSER.click(By.cssSelector("[data-field=SOMETIMES_INCLUDED] input[value=DESCRIBES_US]"));
        BROWSER.see(By.cssSelector("[data-field=SUPPORT_WITHOUT_VISION] input.text"))
                .sendKeys("<i>desktops</i>");
        BROWSER.see(By.cssSelector("[name=comment]")).sendKeys("Between us");
        BROWSER.click(By.cssSelector("[data-answer]"));
        BROWSER.seeText(By.cssSelector("#accord-page"), "No level is proposed");
        assertEquals(403, new Http(address, "lucas").get(rest).status());
        assertEquals(
                409,
                clara.send("POST", rest + "/answers", Map.of("answers", Map.of("LIMITED_INPUT", "DOES_NOT")))
                        .status());
        assertEquals(
                400,
                clara.send("POST", rest + "/answers", Map.of("answers", Map.of("NO_SUCH", "DOES_NOT")))
                        .status());
        assertEquals(403, clara.send("POST", rest + "/final", Map.of()).status());

        BROWSER.open(address, page, BRM);
        BROWSER.seeText(By.cssSelector("#accord-page"), "You see what others say once you have answered");
        assertFalse(BROWSER.see(By.id("accord-page")).getText().contains("desktops"));
        BROWSER.click(By.cssSelector("[data-field=SUPPORT_WITHOUT_VISION] input[value=DESCRIBES_US]"));
        BROWSER.click(By.cssSelector("[data-field=SOMETIMES_INCLUDED] input[value=DOES_NOT]"));
        BROWSER.click(By.cssSelector("[data-answer]"));
        BROWSER.seeText(By.cssSelector("[data-proposed='2']"), "Proposed: level 2");
        BROWSER.seeText(By.cssSelector("#accord-page"), "1 of 13 answers differ");
        BROWSER.seeText(By.cssSelector("#accord-page"), "<i>desktops</i>");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.click(By.cssSelector("[data-settle]"));
        BROWSER.seeText(By.cssSelector(".accord-error"), "Say why");
        BROWSER.click(By.cssSelector("[data-field=level] input[value='3']"));
        BROWSER.see(By.cssSelector("[name=why]")).sendKeys("We meet every month now");
        BROWSER.click(By.cssSelector("[data-settle]"));
        BROWSER.seeText(By.cssSelector("#accord-page"), "The rule proposed level 2");
        assertEquals(
                3,
                brm.get(PEOPLE.replace("/assessments", ""))
                        .body()
                        .at("/maturityLevel/current")
                        .asInt());
        assertEquals(
                "ASSESSMENT_CLOSED",
                clara.send("DELETE", rest + "/answers", null)
                        .body()
                        .at("/reasons/0/code")
                        .asText());
        BROWSER.open(address, "/plugins/servlet/accord/relationship/PEOPLE", "JIRAUSER10219");
        BROWSER.seeText(By.id("accord-assessments"), "Level set on");
        assertFalse(BROWSER.see(By.id("accord-page")).getText().contains("We meet every month now"));
        BROWSER.scriptErrors(); // The two refused sendings are errors, and nobody else's.
    }

    @Test
    public void aBrmAsksBothSidesAndRecordsWhatSomebodyWithoutAccountTold() {
        String address = Database.BROWSED.address();
        BROWSER.open(address, "/plugins/servlet/accord/relationship/SALES", BRM);
        BROWSER.click(By.cssSelector("[data-assess]"));
        BROWSER.see(By.cssSelector(".accord-dialog [name=why]")).sendKeys("A new director");
        BROWSER.see(By.cssSelector(".accord-dialog [data-field=business] input.text:not([role])"))
                .sendKeys("Ann Other");
        BROWSER.click(PRIMARY);
        BROWSER.seeText(By.cssSelector("#accord-page h1"), "Assess the maturity level");
        BROWSER.click(By.xpath("//button[contains(., 'Record what was told')]"));
        BROWSER.click(By.cssSelector(".accord-dialog [data-field=LIMITED_INPUT] input[value=DESCRIBES_US]"));
        BROWSER.click(PRIMARY);
        BROWSER.seeText(By.cssSelector("#accord-page"), "Told Noor Haddad on");
        assertEquals(List.of(), BROWSER.scriptErrors());
    }
}
