package dev.accord.catalogue.imports;

import static org.junit.Assert.assertEquals;

import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import dev.accord.catalogue.imports.RecordResult.Change;
import dev.accord.catalogue.imports.RecordResult.Conflict;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What each record becomes beside the catalogue. */
public final class PlanTest {
    private static final String[] ONE = {"key|name|business unit|criticality|owner", "CRM|Customer Hub|Sales|2|mia"};

    @Test
    public void anUnknownKeyIsNewWithEverythingItBrings() {
        RecordResult result = Table.results(List.of(), ONE).get(0);
        assertEquals(Result.NEW, result.result());
        assertEquals(
                List.of("NAME", "CRITICALITY", "BUSINESS_UNIT", "LIFE_CYCLE", "BUSINESS_SYSTEM_OWNER"),
                result.changes().stream().map(each -> each.field().name()).toList());
    }

    @Test
    public void theSameAgainChangesNothing() {
        Application known = imported(ONE);
        RecordResult result = Table.results(List.of(known), ONE).get(0);
        assertEquals(Result.SAME, result.result());
        assertEquals(List.of(), result.changes());
    }

    @Test
    public void anotherValueIsAChangeWithOldAndNew() {
        Application known = imported(ONE);
        RecordResult result = Table.results(List.of(known), "key|criticality|owner", "CRM|1 - most critical|noah")
                .get(0);
        assertEquals(Result.CHANGED, result.result());
        assertEquals(
                List.of(
                        new Change(ImportField.CRITICALITY, "2", "1"),
                        new Change(ImportField.BUSINESS_SYSTEM_OWNER, "Mia Chow", "Noah Berg")),
                result.changes());
    }

    @Test
    public void anEmptyCellLeavesTheValueUnlessEmptyCellsClear() {
        Application known = imported(ONE);
        Sheet sheet = Table.of("key|name|business unit|owner", "CRM|||");
        Mapping leaves = Guess.of(sheet);
        assertEquals(Result.SAME, result(leaves, sheet, known).result());
        RecordResult cleared = result(new Mapping(leaves.columns(), Map.of(), ImportField.KEY, true), sheet, known);
        assertEquals(
                List.of(
                        new Change(ImportField.BUSINESS_UNIT, "Sales", null),
                        new Change(ImportField.BUSINESS_SYSTEM_OWNER, "Mia Chow", null)),
                cleared.changes());
    }

    @Test
    public void aColumnThatFillsNothingChangesNothing() {
        assertEquals(
                Result.SAME,
                Table.results(List.of(imported(ONE)), "key|colour", "CRM|blue")
                        .get(0)
                        .result());
    }

    @Test
    public void aNewApplicationWithoutANameIsNamedByItsKey() {
        assertEquals("CRM", Table.results(List.of(), "key", "CRM").get(0).name());
    }

    @Test
    public void everyRecordGetsTheValueThatIsTheSameForAll() {
        Sheet sheet = Table.of("key", "CRM", "ERP");
        Mapping mapping = new Mapping(
                Guess.of(sheet).columns(), Map.of(ImportField.OPERATING_MODEL, "B"), ImportField.KEY, false);
        assertEquals(
                List.of("B", "B"),
                Table.plan(mapping, sheet).wanted(0, 2, Map.of()).stream()
                        .map(Application::operatingModel)
                        .toList());
    }

    @Test
    public void ofSeveralRecordsOfAKeyTheFirstValueWinsAndEachOtherIsAConflict() {
        List<RecordResult> results = Table.results(
                List.of(),
                "key|business unit|criticality|owner",
                "CRM||2|mia",
                "ERP|Finance|1|",
                "CRM|Sales|2|noah",
                "CRM|Marketing|3|");
        assertEquals(
                List.of(Result.NEW, Result.NEW, Result.MERGED, Result.MERGED),
                results.stream().map(RecordResult::result).toList());
        assertEquals(
                List.of(new Conflict(ImportField.BUSINESS_SYSTEM_OWNER, "Mia Chow", 2, "Noah Berg")),
                results.get(2).conflicts());
        assertEquals(
                List.of(
                        new Conflict(ImportField.CRITICALITY, "2", 2, "3"),
                        new Conflict(ImportField.BUSINESS_UNIT, "Sales", 4, "Marketing")),
                results.get(3).conflicts());
    }

    @Test
    public void whatIsWrongInOneRecordLeavesThatRecordOutAndNoOther() {
        List<RecordResult> results = Table.results(
                List.of(),
                "key|name|criticality",
                "CRM|" + "n".repeat(256) + "|1",
                "CRM|Customer Hub|very high",
                "|nameless|",
                "a/b|slash|",
                "x|y",
                "CRM|Customer Hub|2");
        assertEquals(
                List.of("TEXT_TOO_LONG", "CELL_CRITICALITY", "KEY_EMPTY", "KEY_CHARACTERS", "CELL_COUNT"),
                results.stream()
                        .flatMap(each -> each.problems().stream())
                        .map(Problem::code)
                        .toList());
        assertEquals(
                List.of("6", "5", "2", "3"), results.get(4).problems().get(0).args());
        assertEquals(Result.NEW, results.get(5).result());
        assertEquals(6, results.size());
    }

    @Test
    public void cellsBehindTheHeadingsCountOnlyWhereTheyHoldSomething() {
        assertEquals(
                List.of(Result.NEW, Result.ERROR),
                Table.results(List.of(), "key|name", "A|a||", "B|b||x").stream()
                        .map(RecordResult::result)
                        .toList());
    }

    @Test
    public void aNameServesAsKeyWhereTheTableKnowsNoKeys() {
        RecordResult result =
                Table.results(List.of(), "name|owner", "Customer Hub|mia").get(0);
        assertEquals("Customer Hub", result.key());
        assertEquals("Customer Hub", result.name());
    }

    @Test
    public void aSeatOfSomebodyWhoIsNoJiraUserKeepsTheName() {
        Sheet sheet = Table.of("key|owner", "CRM|Team 1: t@example.org");
        Plan plan = Table.plan(Guess.of(sheet), sheet);
        assertEquals(
                List.of(Holder.notAJiraUser("Team 1: t@example.org")),
                plan.wanted(0, 1, Map.of()).get(0).people(Seat.BUSINESS_SYSTEM_OWNER));
        assertEquals(
                "NOT_A_JIRA_USER", plan.all(Map.of()).get(0).warnings().get(0).code());
    }

    @Test
    public void keysThatDifferInLittleAreReportedAndStayTwo() {
        List<RecordResult> results =
                CloseKeyWarnings.reported(Table.results(List.of(), "key", "crm", "C R-M", "ERP"), List.of("Crm"));
        assertEquals(
                List.of(List.of("crm", "C R-M"), List.of("C R-M", "Crm"), List.of()),
                results.stream()
                        .map(each -> each.warnings().stream()
                                .flatMap(warning -> warning.args().stream())
                                .toList())
                        .toList());
    }

    private static RecordResult result(Mapping mapping, Sheet sheet, Application... present) {
        return Table.plan(mapping, sheet).all(Table.byKey(List.of(present))).get(0);
    }

    private static Application imported(String... lines) {
        Sheet sheet = Table.of(lines);
        return Table.plan(Guess.of(sheet), sheet).wanted(0, 1, Map.of()).get(0).next();
    }
}
