package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** A company's own operating models, from the copy to the route, on a workbench whose clock the tests move. */
public final class OperatingModelsTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final By PAGE = By.id("accord-page");
    private static final By DIALOG_SUBMIT = By.cssSelector(".accord-dialog .aui-button-primary");
    private static final By DRAFT = By.id("accord-draft-state");
    private static final By CONFLICT = By.id("accord-conflict");
    private static final Instant START = Instant.parse("2026-03-24T10:00:00Z");
    private static final String MODELS = "/rest/accord/1.0/operating-models";
    private static final String APPLICATION = "/rest/accord/1.0/applications/BANKGATE";

    private static Workbench workbench;
    private static Http admin;
    private static int made;

    private String key;

    @BeforeClass
    public static void start() throws Exception {
        workbench = new Workbench(
                new Workbench.Options(
                        0,
                        "jdbc:h2:mem:models;DB_CLOSE_DELAY=-1",
                        false,
                        Path.of(System.getProperty("accord.plugin")),
                        Path.of(System.getProperty("accord.bundles"))),
                Clock.fixed(START, ZoneOffset.UTC));
        admin = new Http(workbench.address(), "admin");
    }

    @AfterClass
    public static void stop() throws Exception {
        workbench.close();
    }

    @Before
    public void copyModelBForOneApplication() {
        move(START);
        key = "own-" + ++made;
        assertEquals(
                201,
                admin.send("POST", MODELS, Map.of("copyOf", "B", "key", key, "name", "Own <b>" + made))
                        .status());
        give(key);
    }

    @Test
    public void anIssueIsRoutedByThePublishedVersionAndNeverByTheDraft() {
        assertEquals("BUSINESS", decided().path("accountableParty").asText());
        ObjectNode draft = draftWith("IT_OPS");
        assertEquals(
                200, admin.send("PUT", MODELS + "/" + key + "/draft", draft).status());
        assertEquals("BUSINESS", decided().path("accountableParty").asText());
        assertEquals(200, publish(Map.of("version", 2, "note", "From today")).status());
        JsonNode decided = decided();
        assertEquals("IT_OPS", decided.path("accountableParty").asText());
        assertEquals(2, decided.at("/operatingModel/version").asInt());
        assertEquals("Own <b>" + made, decided.at("/operatingModel/name").asText());
        assertTrue(decided.path("sentence").asText().contains("Own <b>" + made));
    }

    @Test
    public void aDatedVersionComesIntoForceByItselfAndTheDayTellsWhichApplied() {
        JsonNode cells = draftWith("IT_OPS").path("cells");
        Instant april = Instant.parse("2026-04-01T06:00:00Z");
        Map<String, Object> dated = Map.of("version", 1, "cells", cells, "effective", april.toString());
        assertEquals("PENDING", publish(dated).body().at("/published/state").asText());
        move(april.minusSeconds(1));
        assertEquals("BUSINESS", decided().path("accountableParty").asText());
        move(april);
        assertEquals("IT_OPS", decided().path("accountableParty").asText());
        assertEquals(List.of(1), applied("2026-03-31"));
        assertEquals("a day has both", List.of(2, 1), applied("2026-04-01"));
        assertEquals(List.of(2), applied("2026-12-24"));
        assertEquals(List.of(), applied("2026-03-23"));
        Http.Answer someday = admin.get(MODELS + "/" + key + "/versions?on=someday");
        assertEquals(400, someday.status());
        assertEquals(
                "\"on\" must be a date such as 2026-03-24, not \"someday\".",
                someday.body().at("/errors/on").asText());
    }

    @Test
    public void theSecondOfTwoGetsBothVersions() {
        ObjectNode mine = draftWith("IT_DELIVERY");
        assertEquals(
                200,
                admin.send("PUT", MODELS + "/" + key + "/draft", draftWith("IT_OPS"))
                        .status());
        Http.Answer late = admin.send("PUT", MODELS + "/" + key + "/draft", mine);
        assertEquals(409, late.status());
        assertEquals("IT_OPS", incident(late.body().path("current")));
        assertEquals("IT_DELIVERY", incident(late.body().path("sent")));
        assertEquals(
                409, publish(Map.of("version", 1, "cells", mine.path("cells"))).status());
    }

    @Test
    public void aRollBackIsANewVersionEqualToTheOldOne() {
        publish(Map.of("version", 1, "cells", draftWith("IT_OPS").path("cells")));
        Http.Answer back = publish(Map.of("version", 2, "equalTo", 1, "note", "It did not work"));
        assertEquals(3, back.body().at("/published/number").asInt());
        assertEquals("BUSINESS", decided().path("accountableParty").asText());
        assertEquals("IT_OPS", back.body().at("/published/changes/0/from").asText());
    }

    @Test
    public void aModelInUseNamesItsApplicationsAndOneOutOfUseRetires() {
        Http.Answer used = admin.send("DELETE", MODELS + "/" + key + "?recordVersion=1", null);
        assertEquals(409, used.status());
        assertTrue(used.body().toString().contains("Bank Gateway"));
        give("B");
        assertEquals(
                200,
                admin.send("DELETE", MODELS + "/" + key + "?recordVersion=1", null)
                        .status());
        assertTrue(admin.get(MODELS + "/" + key).body().path("retired").asBoolean());
        ObjectNode application = admin.get(APPLICATION).body().deepCopy();
        assertEquals(
                400,
                admin.send("PUT", APPLICATION, application.put("operatingModel", key))
                        .status());
    }

    @Test
    public void referenceModelsAndPeopleWithoutTheRightChangeNothing() {
        assertEquals(404, admin.get(MODELS + "/B/draft").status());
        assertEquals(
                404, admin.send("DELETE", MODELS + "/B?recordVersion=1", null).status());
        Http lucas = new Http(workbench.address(), "lucas");
        assertEquals(403, lucas.get(MODELS + "/" + key + "/draft").status());
        assertEquals(
                403,
                lucas.send("POST", MODELS, Map.of("copyOf", "B", "key", "x", "name", "x"))
                        .status());
        assertEquals(
                403,
                lucas.send("POST", MODELS + "/" + key + "/versions", Map.of("version", 1))
                        .status());
        assertEquals(200, lucas.get(MODELS + "/" + key + "/versions").status());
        assertEquals(
                401,
                new Http(workbench.address(), "")
                        .get(MODELS + "/" + key + "/versions")
                        .status());
    }

    @Test
    public void aCopyIsMadeChangedAndPublishedByTheKeyboardAlone() {
        move(Instant.now());
        String name = "Keyboard " + made;
        open("");
        BROWSER.see(By.id("accord-copy")).sendKeys(Keys.ENTER);
        BROWSER.see(By.cssSelector(".accord-dialog [name=name]")).sendKeys(name);
        assertEquals(List.of(), BROWSER.violations(".accord-dialog"));
        BROWSER.see(DIALOG_SUBMIT).sendKeys(Keys.ENTER);
        BROWSER.seeText(By.cssSelector("#accord-page h1"), name);
        BROWSER.see(By.cssSelector("td[data-cell='REQUEST.APPLICATION']")).sendKeys(Keys.ARROW_DOWN);
        BROWSER.type("o");
        BROWSER.type("Outages <i>were</i> ours", Keys.chord(Keys.CONTROL, Keys.ENTER));
        BROWSER.seeText(DRAFT, "Cells changed since version 1: 1");
        BROWSER.seeText(By.cssSelector("td[data-cell='INCIDENT.APPLICATION']"), "IT OPS");
        BROWSER.seeText(By.cssSelector("td[data-cell='INCIDENT.APPLICATION']"), "\u2260 B");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.see(By.id("accord-publish")).sendKeys(Keys.ENTER);
        BROWSER.seeText(PAGE, "Outages <i>were</i> ours");
        BROWSER.see(By.name("note")).sendKeys("From today");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.see(By.id("accord-publish-submit")).sendKeys(Keys.ENTER);
        BROWSER.seeText(PAGE, "Version 2 is in force since");
        assertEquals(
                2,
                admin.get(MODELS + "/keyboard-" + made).body().path("version").asInt());
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void aCellWithoutReasonIsNotSavedAndThePanelSaysSo() {
        move(Instant.now());
        open("/" + key);
        BROWSER.see(By.cssSelector("td[data-cell='CHANGE.INTERFACE']")).sendKeys("b");
        BROWSER.type(Keys.chord(Keys.CONTROL, Keys.ENTER));
        BROWSER.seeText(By.id("accord-cell"), "Say why this cell is decided so");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(
                1, admin.get(MODELS + "/" + key).body().path("recordVersion").asInt());
        BROWSER.scriptErrors();
    }

    @Test
    public void whoSavesSecondSeesBothVersionsAndChooses() {
        move(Instant.now());
        open("/" + key);
        BROWSER.see(By.cssSelector("td[data-cell='INCIDENT.APPLICATION']"));
        admin.send("PUT", MODELS + "/" + key + "/draft", draftWith("IT_OPS"));
        BROWSER.see(By.cssSelector("td[data-cell='INCIDENT.APPLICATION']")).sendKeys("d");
        BROWSER.type("Delivery has it", Keys.chord(Keys.CONTROL, Keys.ENTER));
        BROWSER.seeText(CONFLICT, "Agreed in March");
        BROWSER.seeText(CONFLICT, "Delivery has it");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.click(By.id("accord-take-yours"));
        BROWSER.seeText(By.cssSelector("td[data-cell='INCIDENT.APPLICATION']"), "IT Delivery");
        BROWSER.seeNoMore(CONFLICT);
        assertEquals(
                "IT_DELIVERY", incident(admin.get(MODELS + "/" + key + "/draft").body()));
        BROWSER.scriptErrors();
    }

    @Test
    public void aVersionIsPublishedForADateAndWithdrawnAndAnOldOneComesBack() {
        move(Instant.now());
        admin.send("PUT", MODELS + "/" + key + "/draft", draftWith("IT_OPS"));
        open("/" + key + "/publish");
        new Select(BROWSER.see(By.cssSelector("#accord-page form select"))).selectByValue("later");
        BROWSER.click(By.id("accord-publish-submit"));
        BROWSER.seeText(PAGE, "Choose the date and time");
        BROWSER.see(By.name("effective")).sendKeys("04012099", Keys.TAB, "0600AM");
        BROWSER.click(By.id("accord-publish-submit"));
        BROWSER.seeText(PAGE, "Version 2 comes into force on");
        BROWSER.click(By.cssSelector("[data-withdraw='2']"));
        BROWSER.click(By.cssSelector(".accord-dialog .aui-button-danger"));
        BROWSER.seeText(PAGE, "WITHDRAWN");
        ObjectNode draft = draftWith("IT_OPS");
        publish(Map.of("version", draft.path("version"), "cells", draft.path("cells")));
        open("/" + key);
        BROWSER.click(By.cssSelector("[data-rollback='1']"));
        BROWSER.click(By.id("accord-publish-submit"));
        BROWSER.seeText(PAGE, "Version 4 is in force since");
        assertEquals("BUSINESS", incident(admin.get(MODELS + "/" + key).body()));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void openIssuesMoveWhenADatedVersionComesIntoForceExceptThoseThatStay() throws Exception {
        String moving = change();
        String staying = change();
        JsonNode cells = draftWith("CHANGE", "IT_OPS").path("cells");
        admin.send("PUT", MODELS + "/" + key + "/draft", Map.of("version", 1, "cells", cells));
        JsonNode impact = admin.get(MODELS + "/" + key + "/impact").body();
        assertTrue(impact.path("values").findValuesAsText("key").contains(moving));
        assertEquals("BUSINESS", impact.at("/values/0/from/party").asText());
        assertEquals("IT_OPS", impact.at("/values/0/to/party").asText());
        Instant april = START.plusSeconds(864_000);
        Map<String, Object> dated = Map.of(
                "version",
                2,
                "effective",
                april.toString(),
                "openIssues",
                "MOVED",
                "kept",
                List.of(admin.get("/rest/api/2/issue/" + staying)
                        .body()
                        .path("id")
                        .asText()));
        assertEquals(200, publish(dated).status());
        sweep();
        assertEquals("BUSINESS", party(moving));
        move(april);
        sweep();
        awaitParty(moving, "IT_OPS");
        assertEquals("BUSINESS", party(staying));
    }

    @Test
    public void beforePublishingItIsSeenWhatIsMissingAndAfterwardsThePeopleConcernedAreTold() throws Exception {
        move(Instant.now());
        ObjectNode application = admin.get(APPLICATION).body().deepCopy();
        application.remove("closeTo");
        JsonNode seats = application.path("seats").deepCopy();
        ((ObjectNode) application.path("seats")).putArray("IT_SYSTEM_MANAGER");
        ((ObjectNode) application.path("contract")).put("holder", "BUSINESS").putNull("itElementsHeldByIt");
        assertEquals(200, admin.send("PUT", APPLICATION, application).status());
        change();
        admin.send("PUT", MODELS + "/" + key + "/draft", draftWith("CHANGE", "IT_OPS"));
        admin.send("PUT", MODELS + "/" + key + "/draft", draftWith("VENDOR_CONTRACT", "IT_OPS"));
        assertEquals(
                403,
                new Http(workbench.address(), "lucas")
                        .get(MODELS + "/" + key + "/foreseen")
                        .status());
        assertEquals(
                400,
                admin.get(MODELS + "/" + key + "/foreseen?equalTo=99999999999").status());
        open("/" + key + "/publish");
        By findings = By.cssSelector("[data-findings]");
        BROWSER.seeText(findings, "IT System Manager of Bank Gateway is vacant");
        BROWSER.seeText(findings, "the contract is held by the business side");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.see(By.name("note")).sendKeys("One team <b>from</b> today");
        BROWSER.click(By.name("tell"));
        BROWSER.click(By.id("accord-publish-submit"));
        BROWSER.seeText(PAGE, "People who are told by mail");
        String mails = admin.get("/test/switches").body().path("mails").toString();
        assertTrue(mails, mails.contains("Own <b>" + made + ", version 2: who is accountable changes"));
        assertTrue(mails, mails.contains("One team <b>from</b> today"));
        assertTrue(mails, mails.contains("Change Mgmt, Application: from Business to IT OPS"));
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.click(By.cssSelector("[data-moved='2']"));
        BROWSER.seeText(PAGE, "Moved to version 2 of Own <b>" + made);
        assertEquals(List.of(), BROWSER.scriptErrors());
        application = admin.get(APPLICATION).body().deepCopy();
        application.remove("closeTo");
        application.set("seats", seats);
        assertEquals(200, admin.send("PUT", APPLICATION, application).status());
    }

    @Test
    public void anOwnModelIsCalledByItsNameWhereverItStands() {
        assertEquals(
                "Own <b>" + made,
                admin.get(APPLICATION).body().path("operatingModelName").asText());
        assertEquals(
                "what was shown is taken back",
                200,
                admin.send("PUT", APPLICATION, withoutCloseTo()).status());
        for (String page : List.of("portfolio?query=BANKGATE&by=applications", "applications?query=BANKGATE")) {
            BROWSER.open(workbench.address(), "/plugins/servlet/accord/" + page, "admin");
            BROWSER.seeText(PAGE, "Own <b>" + made);
        }
        BROWSER.open(workbench.address(), "/plugins/servlet/accord/relationship/FIN", "admin");
        BROWSER.seeText(PAGE, "Own <b>" + made);
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private static ObjectNode withoutCloseTo() {
        ObjectNode application = admin.get(APPLICATION).body().deepCopy();
        application.remove("closeTo");
        return application;
    }

    /** A change request about the application, carried out. */
    private static String change() throws InterruptedException {
        String made = admin.send(
                        "POST",
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", "FIN"),
                                        "issuetype", Map.of("name", "Change Request"),
                                        "summary", "Let it be otherwise",
                                        "customfield_100", Map.of("value", "Bank Gateway"))))
                .body()
                .path("key")
                .asText();
        awaitParty(made, "BUSINESS");
        return made;
    }

    private static void sweep() {
        assertEquals(
                200, admin.send("POST", "/test/jobs/dev.accord.sweep", null).status());
    }

    private static String party(String issue) {
        JsonNode decision = admin.get("/rest/accord/1.0/issues/" + issue + "/accountability")
                .body();
        return decision.path("state").asText().equals("PLANNED")
                ? ""
                : decision.path("accountableParty").asText();
    }

    private static void awaitParty(String issue, String party) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!party(issue).equals(party) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertEquals(party, party(issue));
    }

    @Test
    public void theModelThatAppliedToAnApplicationOnADayIsTold() {
        give("B");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        JsonNode applied =
                admin.get(APPLICATION + "/operating-models?on=" + today).body().path("values");
        assertEquals("B", applied.get(applied.size() - 1).path("model").asText());
        assertTrue(applied.get(applied.size() - 1).path("until").isNull());
        assertEquals(
                0,
                admin.get(APPLICATION + "/operating-models?on=2000-01-01")
                        .body()
                        .path("total")
                        .asInt());
        assertEquals(
                404,
                admin.get("/rest/accord/1.0/applications/NOSUCH/operating-models")
                        .status());
    }

    @Test
    public void oneCellOfAnApplicationIsSomebodyElsesAndTheOthersStayAsTheyAre() {
        give("A");
        BROWSER.elevate(workbench.address());
        BROWSER.open(workbench.address(), "/plugins/servlet/accord/applications/BANKGATE", "admin");
        BROWSER.see(By.cssSelector("td[data-cell='INCIDENT.INTERFACE']")).sendKeys(Keys.ENTER);
        BROWSER.seeText(By.cssSelector(".accord-dialog"), "Accountable in person");
        assertEquals(List.of(), BROWSER.violations(".accord-dialog"));
        BROWSER.click(DIALOG_SUBMIT);
        By target = By.cssSelector(".accord-dialog [data-field=target] select");
        new Select(BROWSER.see(target)).selectByValue("USER");
        BROWSER.see(By.cssSelector(".accord-dialog [data-field=target] .accord-combo input"))
                .sendKeys("Noor");
        BROWSER.click(By.cssSelector(".accord-dialog [data-field=target] [role=option][aria-selected=true]"));
        BROWSER.click(DIALOG_SUBMIT);
        BROWSER.seeText(By.cssSelector("td[data-cell='INCIDENT.INTERFACE']"), "Noor Haddad");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals("Noor Haddad", who("INCIDENT", "INTERFACE"));
        assertTrue(!who("INCIDENT", "APPLICATION").equals("Noor Haddad"));
        assertTrue(!who("REQUEST", "INTERFACE").equals("Noor Haddad"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    private static String who(String process, String part) {
        JsonNode cells = admin.get(APPLICATION + "/cells").body().path("values");
        return StreamSupport.stream(cells.spliterator(), false)
                .filter(each -> each.path("process").asText().equals(process)
                        && each.path("part").asText().equals(part))
                .findFirst()
                .orElseThrow()
                .at("/person/displayName")
                .asText();
    }

    @Test
    public void aContractThatTheOtherSideHoldsIsSeenOnTheApplicationInTheListAndOnHealth() {
        give("A");
        ObjectNode application = admin.get(APPLICATION).body().deepCopy();
        ((ObjectNode) application.path("contract")).put("holder", "BUSINESS").putNull("itElementsHeldByIt");
        JsonNode saved = admin.send("PUT", APPLICATION, application).body();
        assertEquals("IT_MUST_HOLD", saved.at("/contractCheck/result").asText());
        assertEquals(200, admin.send("PUT", APPLICATION, saved).status());
        By check = By.cssSelector("[data-contract=IT_MUST_HOLD]");
        BROWSER.elevate(workbench.address());
        for (String page : List.of("applications/BANKGATE", "applications?query=BANKGATE")) {
            BROWSER.open(workbench.address(), "/plugins/servlet/accord/" + page, "admin");
            BROWSER.seeText(check, "IT operated (model A), but the contract is held by the business side");
            assertEquals(List.of(), BROWSER.violations("#accord-page"));
        }
        BROWSER.open(workbench.address(), "/plugins/servlet/accord/health", "admin");
        BROWSER.seeText(By.cssSelector("[data-kind=CONTRACT_HOLDER_WRONG]"), "Bank Gateway");
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void whoMayNotChangeModelsReadsThem() {
        BROWSER.open(workbench.address(), "/plugins/servlet/accord/operating-models/" + key, "lucas");
        BROWSER.seeText(PAGE, "Version 1 is in force since");
        BROWSER.seeNoMore(By.id("accord-cell"));
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
    }

    private static void open(String path) {
        BROWSER.open(workbench.address(), "/plugins/servlet/accord/operating-models" + path, "admin");
    }

    private static void move(Instant now) {
        assertEquals(
                200,
                admin.send("PUT", "/test/clock", Map.of("now", now.toString())).status());
    }

    private static void give(String model) {
        ObjectNode application = admin.get(APPLICATION).body().deepCopy();
        application.remove("closeTo");
        assertEquals(
                200,
                admin.send("PUT", APPLICATION, application.put("operatingModel", model))
                        .status());
    }

    /** What an incident of the application would be decided. */
    private static JsonNode decided() {
        Map<String, String> incident = Map.of("project", "FIN", "process", "INCIDENT", "application", "BANKGATE");
        return admin.send("POST", "/rest/accord/1.0/simulate", incident).body();
    }

    /** The draft with another party for incidents of the application. */
    private ObjectNode draftWith(String party) {
        return draftWith("INCIDENT", party);
    }

    private ObjectNode draftWith(String process, String party) {
        ObjectNode draft = admin.get(MODELS + "/" + key + "/draft").body().deepCopy();
        draft.path("cells").forEach(cell -> {
            if (cell.path("process").asText().equals(process)
                    && cell.path("part").asText().equals("APPLICATION")) {
                ((ObjectNode) cell)
                        .put("party", party)
                        .put("reason", "Agreed in March")
                        .put("decidedBy", "admin")
                        .put("decidedOn", "2026-03-20");
            }
        });
        return draft;
    }

    private static String incident(JsonNode draft) {
        return StreamSupport.stream(draft.path("cells").spliterator(), false)
                .filter(cell -> cell.path("process").asText().equals("INCIDENT"))
                .findFirst()
                .orElseThrow()
                .path("party")
                .asText();
    }

    private Http.Answer publish(Map<String, ?> wanted) {
        return admin.send("POST", MODELS + "/" + key + "/versions", wanted);
    }

    private List<Integer> applied(String day) {
        JsonNode versions =
                admin.get(MODELS + "/" + key + "/versions?on=" + day).body().path("values");
        return StreamSupport.stream(versions.spliterator(), false)
                .map(each -> each.path("number").asInt())
                .toList();
    }
}
