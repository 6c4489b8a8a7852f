package dev.accord.routing;

import static org.junit.Assert.assertEquals;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationMatcher;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Groups;
import dev.accord.governance.Mode;
import dev.accord.governance.ProcessMapping;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Binding.WorkGoesTo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Test;

/** Changes of applications under model B: the business is accountable for the application, IT OPS for the interface. */
public final class FindGapsTest {
    private static final long FIN = 1;
    private static final long SUP = 2;
    private static final Target MANAGER = new Target(Target.Type.SEAT, "BUSINESS_SYSTEM_MANAGER");
    private static final Target GONE = new Target(Target.Type.GROUP, "gone");
    private static final Target DESK = new Target(Target.Type.GROUP, "desk");
    private static final Binding IT = binding(Party.IT_OPS, DESK, null);

    private final JiraInMemory jira = new JiraInMemory();

    @Test
    public void whoeverIsActiveAndAssignableIsSomebody() {
        assertEquals(List.of(), found(bound(MANAGER, null), crm("julia")));
    }

    @Test
    public void anUnboundPartyIsAGapEvenWhereItsOwnerIsThere() {
        Application owned = application("CRM", LifeCycle.ACTIVE, "B", Map.of(owner(), holders("julia")), FIN);
        assertEquals(List.of("BUSINESS NO_BINDING null CRM"), found(List.of(IT), owned));
    }

    @Test
    public void aSeatReachesNobodyWhereNoneOfItsPeopleAndNoOwnerCanBeAssigned() {
        Object[][] table = {
            {crm(), "VACANT"},
            {crm("nobody"), "MISSING_USER"},
            {crm("henrik"), "INACTIVE"},
            {crm("customer"), "NOT_ASSIGNABLE"},
            {crm("henrik", "customer"), "INACTIVE"},
            {crm("henrik", "julia"), null},
        };
        for (Object[] row : table) {
            List<String> expected =
                    row[1] == null ? List.of() : List.of("BUSINESS " + row[1] + " BUSINESS_SYSTEM_MANAGER CRM");
            assertEquals(expected, found(bound(MANAGER, null), (Application) row[0]));
        }
    }

    @Test
    public void theOwnerOfTheSideAndThePerformerAreSomebody() {
        Application owned = application("CRM", LifeCycle.ACTIVE, "B", Map.of(owner(), holders("julia")), FIN);
        assertEquals(List.of(), found(bound(MANAGER, null), owned));
        assertEquals(List.of(), found(bound(MANAGER, DESK), crm()));
        assertEquals(List.of(), found(bound(MANAGER, new Target(Target.Type.VENDOR_DESK, "Corvane")), crm()));
    }

    @Test
    public void theReasonIsThatOfWhoIsAccountable() {
        assertEquals(
                List.of("BUSINESS VACANT BUSINESS_SYSTEM_MANAGER CRM"),
                found(
                        List.of(IT, new Binding(Party.BUSINESS, null, null, null, MANAGER, GONE, WorkGoesTo.PERFORMER)),
                        crm()));
        assertEquals(List.of("BUSINESS MISSING_GROUP gone CRM"), found(bound(GONE, null), crm("julia")));
    }

    @Test
    public void whatIsAlikeStandsTogetherAndTheLargestFirst() {
        Binding own = new Binding(Party.BUSINESS, null, "ERP", null, GONE, null, WorkGoesTo.ACCOUNTABLE);
        List<Binding> bindings = List.of(IT, binding(Party.BUSINESS, MANAGER, null), own);
        Application erp = application("ERP", LifeCycle.ACTIVE, "B", Map.of(), FIN);
        Application hub = application("HUB", LifeCycle.ACTIVE, "B", Map.of(), FIN);
        assertEquals(
                List.of("BUSINESS VACANT BUSINESS_SYSTEM_MANAGER CRM,HUB", "BUSINESS MISSING_GROUP gone ERP"),
                found(bindings, erp, crm(), hub));
    }

    @Test
    public void undecidedCellsAreCountedApart() {
        Application mixed = application("CRM", LifeCycle.ACTIVE, "C", Map.of(), FIN);
        Gaps gaps = search(List.of(), mixed);
        Gap undecided = gaps.values().get(gaps.values().size() - 1);
        assertEquals(Party.UNDECIDED, undecided.party());
        assertEquals(null, undecided.why());
    }

    @Test
    public void retiredApplicationsAndThoseWithoutAKnownModelAreLeftInPeace() {
        Gaps gaps = search(
                List.of(),
                application("OLD", LifeCycle.RETIRED, "B", Map.of(), FIN),
                application("NEW", LifeCycle.ACTIVE, null, Map.of(), FIN),
                application("ODD", LifeCycle.ACTIVE, "no such model", Map.of(), FIN));
        assertEquals(List.of(), gaps.values());
        assertEquals(0, gaps.applications());
    }

    @Test
    public void eachProjectOfAnApplicationIsLookedAt() {
        Target role = new Target(Target.Type.PROJECT_ROLE, "10002");
        Application both = application("CRM", LifeCycle.ACTIVE, "B", Map.of(), FIN, SUP);
        Gaps gaps = search(bound(role, null), both);
        assertEquals(Set.of(SUP), gaps.values().get(0).projects());
        assertEquals(Obstacle.NO_ACTIVE_MEMBER, gaps.values().get(0).why());
    }

    @Test
    public void oneWithoutProjectsNeedsToReachSomebodySomewhere() {
        Target role = new Target(Target.Type.PROJECT_ROLE, "10002");
        Application anywhere = application("CRM", LifeCycle.ACTIVE, "B", Map.of());
        assertEquals(List.of(), found(bound(role, null), anywhere));
        assertEquals(List.of("BUSINESS MISSING_GROUP gone CRM"), found(bound(GONE, null), anywhere));
    }

    @Test
    public void onlyProjectsWhereAccordWorksCount() {
        Settings settings = settings(Mode.OFF, Map.of(SUP, Mode.OBSERVE));
        Agreement agreement = agreement(settings, List.of(), crm());
        assertEquals(
                List.of(SUP),
                new FindGaps(available()).now(agreement, List.of(FIN, SUP)).projects());
        assertEquals(
                0, new FindGaps(available()).now(agreement, List.of(FIN, SUP)).applications());
    }

    @Test
    public void beforeASwitchToAssignOnlyTheProjectsSwitchedAreLookedAtWithTheMappingToBe() {
        Agreement stored = agreement(settings(Mode.OBSERVE, Map.of(SUP, Mode.ASSIGN)), List.of(), crm());
        Settings wanted = settings(Mode.ASSIGN, Map.of());
        Gaps gaps = new FindGaps(available()).before(wanted, stored, List.of(FIN, SUP));
        assertEquals(List.of(FIN), gaps.projects());
        assertEquals(2, gaps.values().size());
        assertEquals(
                List.of(),
                new FindGaps(available())
                        .before(stored.settings(), stored, List.of(FIN, SUP))
                        .projects());
    }

    @Test
    public void threeThousandApplicationsAskJiraOnceAboutEachPerson() {
        Application[] many = IntStream.range(0, 3000)
                .mapToObj(i -> application("APP" + i, LifeCycle.ACTIVE, "B", Map.of(manager(), holders("henrik")), FIN))
                .toArray(Application[]::new);
        Gaps gaps = search(bound(MANAGER, null), many);
        assertEquals(3000, gaps.values().get(0).applications().size());
        assertEquals(1, jira.asked.stream().filter("henrik"::equals).count());
    }

    private List<String> found(List<Binding> bindings, Application... applications) {
        return search(bindings, applications).values().stream()
                .map(FindGapsTest::told)
                .toList();
    }

    private static String told(Gap gap) {
        String target = gap.target() == null ? null : gap.target().value();
        List<String> keys =
                gap.applications().stream().map(Application::key).sorted().toList();
        return gap.party() + " " + gap.why() + " " + target + " " + String.join(",", keys);
    }

    private Gaps search(List<Binding> bindings, Application... applications) {
        Agreement agreement = agreement(settings(Mode.OBSERVE, Map.of()), bindings, applications);
        return new FindGaps(available()).now(agreement, List.of(FIN, SUP));
    }

    private Availability available() {
        return new Availability(jira, jira);
    }

    private static List<Binding> bound(Target target, Target performer) {
        return List.of(IT, binding(Party.BUSINESS, target, performer));
    }

    private static Binding binding(Party party, Target target, Target performer) {
        return new Binding(party, null, null, null, target, performer, WorkGoesTo.ACCOUNTABLE);
    }

    private static Seat manager() {
        return Seat.BUSINESS_SYSTEM_MANAGER;
    }

    private static Seat owner() {
        return Seat.BUSINESS_SYSTEM_OWNER;
    }

    private static Application crm(String... managers) {
        return application("CRM", LifeCycle.ACTIVE, "B", Map.of(manager(), holders(managers)), FIN);
    }

    private static List<Holder> holders(String... keys) {
        return List.of(keys).stream().map(Holder::user).toList();
    }

    private static Agreement agreement(Settings settings, List<Binding> bindings, Application... applications) {
        return new Agreement(
                1,
                settings,
                new Bindings(bindings, 1),
                new ReferenceModels(),
                ApplicationMatcher.of(List.of(applications)));
    }

    private static Settings settings(Mode mode, Map<Long, Mode> modes) {
        List<ProcessMapping> mapped = List.of(
                new ProcessMapping("5", null, SupportProcess.CHANGE),
                new ProcessMapping("6", null, SupportProcess.CHANGE));
        return new Settings(
                mode, modes, "accord", List.of(), "triage", Set.of(), Groups.NONE, mapped, null, null, null, false, 1);
    }

    private static Application application(
            String key, LifeCycle lifeCycle, String model, Map<Seat, List<Holder>> seats, Long... projects) {
        return new Application(
                key,
                key,
                List.of(),
                null,
                null,
                null,
                "Sales",
                model,
                lifeCycle,
                Contract.NONE,
                seats,
                List.of(),
                new ArrayList<>(List.of(projects)),
                1);
    }
}
