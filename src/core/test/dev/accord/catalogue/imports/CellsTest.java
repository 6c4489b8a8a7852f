package dev.accord.catalogue.imports;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import dev.accord.Problem;
import dev.accord.catalogue.Contract.Holding;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.operatingmodel.ReferenceModels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** What the text of a cell means in each kind of field. */
public final class CellsTest {
    private final List<Problem> wrong = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    @Test
    public void keysStayText() {
        for (String key : List.of("00042", "1E5", "=cmd", "2.0", "TRUE")) {
            assertEquals(key, read(ImportField.KEY, key));
        }
    }

    @Test
    public void aCriticalityIsANumberHoweverItIsWritten() {
        for (String text : List.of("2", "2.0", "2,0", "2 - somewhat critical", "2 \u2013 high", "2: high", "2 high")) {
            assertEquals(text, 2, read(ImportField.CRITICALITY, text));
        }
        refuses(ImportField.CRITICALITY, "0", "5", "very high", "2.5", "-1", "12", "99999999999");
    }

    @Test
    public void aModeIsOneOrTwo() {
        assertEquals(1, read(ImportField.MODE, "Mode 1"));
        assertEquals(2, read(ImportField.MODE, "2"));
        refuses(ImportField.MODE, "3", "fast");
    }

    @Test
    public void anOperatingModelIsKnownByItsKeyAndItsName() {
        for (String text : List.of("B", "b", "Model B", "Business operated (model B)")) {
            assertEquals(text, "B", read(ImportField.OPERATING_MODEL, text));
        }
        refuses(ImportField.OPERATING_MODEL, "Z", "Business");
    }

    @Test
    public void aLifeCycleIsKnownByTheWordsOfOtherCatalogues() {
        assertEquals(LifeCycle.PHASE_OUT, read(ImportField.LIFE_CYCLE, "Phase out"));
        assertEquals(LifeCycle.PHASE_IN, read(ImportField.LIFE_CYCLE, "phaseIn"));
        assertEquals(LifeCycle.RETIRED, read(ImportField.LIFE_CYCLE, "endOfLife"));
        assertEquals(LifeCycle.ACTIVE, read(ImportField.LIFE_CYCLE, "Operational"));
        refuses(ImportField.LIFE_CYCLE, "soon");
    }

    @Test
    public void aContractIsReadFieldByField() {
        assertEquals(Holding.BUSINESS, read(ImportField.CONTRACT_HOLDER, "business"));
        assertEquals(true, read(ImportField.IT_ELEMENTS, "Yes"));
        assertEquals(false, read(ImportField.IT_ELEMENTS, "0"));
        assertEquals(4, read(ImportField.RESPONSE_HOURS, "4.0"));
        refuses(ImportField.CONTRACT_HOLDER, "nobody");
        refuses(ImportField.IT_ELEMENTS, "perhaps");
        refuses(ImportField.RESPONSE_HOURS, "soon");
    }

    @Test
    public void aDateIsReadInTheFormatOfItsColumnAlone() {
        assertEquals(LocalDate.of(2026, 3, 24), date("d.M.yyyy", "24.03.2026"));
        assertEquals(LocalDate.of(2026, 4, 3), date("d/M/yyyy", "3/4/2026"));
        assertEquals(LocalDate.of(2026, 3, 4), date("M/d/yyyy", "3/4/2026"));
        assertNull(date("yyyy-MM-dd", "2026-13-01"));
        assertNull(date("yyyy-MM-dd", "2026-02-30"));
        assertNull(date("yyyy-MM-dd", "24.03.2026"));
        assertEquals(3, wrong.size());
    }

    @Test
    public void peopleAreFoundByKeyNameMailAndTheOnlyDisplayName() {
        for (String text : List.of("JIRAUSER1", "mia", "MIA", "Mia.Chow@Example.org", "mia chow")) {
            assertEquals(text, List.of(Holder.user("JIRAUSER1")), read(ImportField.IT_SYSTEM_OWNER, text));
        }
        assertEquals(
                List.of(Holder.user("JIRAUSER2"), Holder.user("JIRAUSER1")),
                read(ImportField.IT_SYSTEM_OWNER, "noah; mia;;mia"));
        assertEquals(List.of(), warnings);
    }

    @Test
    public void whoIsNoJiraUserOrSharesADisplayNameStaysAsText() {
        assertEquals(
                List.of(Holder.notAJiraUser("Noah Berg"), Holder.notAJiraUser("Team 1: t@example.org")),
                read(ImportField.IT_SYSTEM_OWNER, "Noah Berg; Team 1: t@example.org"));
        assertEquals(
                List.of("NOT_A_JIRA_USER", "NOT_A_JIRA_USER"),
                warnings.stream().map(Problem::code).toList());
        assertEquals(List.of(), wrong);
    }

    private Object read(ImportField field, String text) {
        return cells().read(new Column(0, "heading", field, null), text, wrong::add, warnings::add);
    }

    private Object date(String format, String text) {
        return cells().read(new Column(0, "end", ImportField.CONTRACT_END, format), text, wrong::add, warnings::add);
    }

    private static Cells cells() {
        return new Cells(new ReferenceModels(), Directory.of(Table.PEOPLE));
    }

    private void refuses(ImportField field, String... texts) {
        for (String text : texts) {
            wrong.clear();
            assertNull(text, read(field, text));
            assertEquals(text, "CELL_" + field, wrong.get(0).code());
        }
    }
}
