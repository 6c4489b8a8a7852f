package dev.accord.governance;

import static org.junit.Assert.assertEquals;

import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public final class SettingsRulesTest {
    private static final ProcessMapping CHANGE = new ProcessMapping("5", null, SupportProcess.CHANGE);

    @Test
    public void whoeverAssignsNeedsAnActingUser() {
        Object[][] table = {
            {Mode.OFF, Map.of(), null, ""},
            {Mode.OBSERVE, Map.of(1L, Mode.OFF), null, ""},
            {Mode.ASSIGN, Map.of(), "accord", ""},
            {Mode.ASSIGN, Map.of(), null, "NO_ACTING_USER actingUser"},
            {Mode.OFF, Map.of(1L, Mode.ASSIGN), null, "NO_ACTING_USER actingUser"},
            {Mode.OFF, Map.of(1L, Mode.ASSIGN), "accord", ""},
        };
        for (Object[] row : table) {
            @SuppressWarnings("unchecked")
            Map<Long, Mode> modes = (Map<Long, Mode>) row[1];
            assertEquals(row[3], found(settings((Mode) row[0], modes, (String) row[2], List.of(CHANGE))));
        }
    }

    @Test
    public void anIssueTypeStandsForOneProcess() {
        ProcessMapping problem = new ProcessMapping("5", null, SupportProcess.PROBLEM);
        assertEquals("MAPPED_TWICE processOf", found(mapped(CHANGE, problem)));
        assertEquals("MAPPED_TWICE processOf", found(mapped(CHANGE, CHANGE)));
    }

    @Test
    public void aRequestTypeMayStandForAnother() {
        ProcessMapping requestType = new ProcessMapping("5", "access", SupportProcess.REQUEST);
        ProcessMapping otherType = new ProcessMapping("6", null, SupportProcess.CHANGE);
        assertEquals("", found(mapped(CHANGE, requestType, otherType)));
        assertEquals("MAPPED_TWICE processOf", found(mapped(requestType, requestType)));
    }

    @Test
    public void everythingThatIsWrongIsSaidAtOnce() {
        assertEquals(
                "MAPPED_TWICE processOf, NO_ACTING_USER actingUser",
                found(settings(Mode.ASSIGN, Map.of(), null, List.of(CHANGE, CHANGE))));
    }

    @Test
    public void onlyDeputyAndOwnerStandInTheChainEachOnceAndNobodyComesBackBeforeLeaving() {
        LocalDate day = LocalDate.of(2026, 3, 24);
        Object[][] table = {
            {List.of(Step.OWNER, Step.DEPUTY), List.of(), ""},
            {List.of(), List.of(new Absence("ann", day, day), new Absence("bob", null, null)), ""},
            {List.of(Step.OWNER, Step.OWNER), List.of(), "CHAIN_STEP chain"},
            {List.of(Step.TRIAGE_GROUP), List.of(), "CHAIN_STEP chain"},
            {List.of(), List.of(new Absence("ann", day, day.minusDays(1))), "ABSENCE_DATES absences"},
        };
        for (Object[] row : table) {
            @SuppressWarnings("unchecked")
            List<Step> chain = (List<Step>) row[0];
            @SuppressWarnings("unchecked")
            List<Absence> absences = (List<Absence>) row[1];
            Settings plain = mapped(CHANGE);
            assertEquals(
                    row[2],
                    found(new Settings(
                            plain.mode(),
                            plain.projectModes(),
                            plain.actingUser(),
                            plain.automationUsers(),
                            plain.triageGroup(),
                            plain.unmappedToTriage(),
                            plain.groups(),
                            plain.processOf(),
                            plain.applicationField(),
                            plain.partField(),
                            plain.partyField(),
                            plain.sendMail(),
                            plain.version(),
                            plain.tasks(),
                            RoutingSettings.NONE.going(chain, absences))));
        }
    }

    private static String found(Settings settings) {
        return String.join(
                ", ",
                SettingsRules.problems(settings).stream()
                        .map(each -> each.code() + " " + each.field())
                        .toList());
    }

    private static Settings mapped(ProcessMapping... mappings) {
        return settings(Mode.OBSERVE, Map.of(), null, List.of(mappings));
    }

    private static Settings settings(
            Mode mode, Map<Long, Mode> modes, String actingUser, List<ProcessMapping> processOf) {
        return new Settings(
                mode, modes, actingUser, List.of(), null, Set.of(), Groups.NONE, processOf, null, null, null, false, 0);
    }
}
