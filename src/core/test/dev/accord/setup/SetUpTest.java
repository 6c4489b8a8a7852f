package dev.accord.setup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.LifeCycle;
import dev.accord.governance.Configuration;
import dev.accord.governance.Configure;
import dev.accord.governance.Mode;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Binding;
import dev.accord.routing.Bindings;
import dev.accord.routing.DecisionsInMemory;
import dev.accord.routing.Target;
import dev.accord.setup.Step.Kind;
import dev.accord.setup.Step.State;
import dev.accord.setup.Wish.OfField;
import dev.accord.setup.Wish.OfType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public final class SetUpTest {
    private final JiraInMemory jira = new JiraInMemory();
    private final Agreed agreed = new Agreed();
    private final KeepOptions keepOptions =
            new KeepOptions(agreed, jira, jira, agreed, new KeepOptions.Lists(jira, jira, Target::value));
    private final SetUp setUp = new SetUp(
            jira, jira, agreed, new Configure(agreed, new DecisionsInMemory(), Clock.systemUTC()), keepOptions);

    /** Settings, bindings and applications that only keep what was saved last. */
    private static final class Agreed implements Configuration, Catalogue {
        private Settings settings = Settings.INITIAL;
        private Bindings bindings = Bindings.NONE;
        private final List<Application> applications = new ArrayList<>();
        private int conflicts;

        @Override
        public Settings settings() {
            return settings;
        }

        @Override
        public Bindings bindings() {
            return bindings;
        }

        @Override
        public Outcome<Settings> save(Settings wanted, String actor) {
            if (conflicts-- > 0) {
                return Outcome.conflict(settings);
            }
            settings = wanted.next();
            return Outcome.done(settings);
        }

        @Override
        public Outcome<Bindings> save(Bindings wanted, String actor) {
            bindings = wanted.next();
            return Outcome.done(bindings);
        }

        @Override
        public Optional<Application> find(String key) {
            return applications.stream().filter(each -> each.key().equals(key)).findFirst();
        }

        @Override
        public List<Application> all() {
            return List.copyOf(applications);
        }

        @Override
        public Outcome<List<Application>> save(List<Application> wanted, String actor) {
            throw new UnsupportedOperationException();
        }
    }

    private static Wish adding(Long... projects) {
        return wish(Way.ADD, List.of(projects), Action.CREATE);
    }

    private static Wish wish(Way way, List<Long> projects, Action action) {
        return new Wish(
                way,
                projects,
                List.of(new OfType(SupportProcess.CHANGE, action, null, "Change Request")),
                List.of(
                        new OfField(FieldRole.APPLICATION, action, null, "Application"),
                        new OfField(FieldRole.PARTY, action, null, "Accountable party")),
                "accord",
                null,
                Mode.OBSERVE,
                null);
    }

    private List<Step> carriedOut(Wish wish) {
        return ((Outcome.Done<List<Step>>) setUp.carryOut(wish, "admin")).value();
    }

    private static long count(List<Step> steps, State state) {
        return steps.stream().filter(each -> each.state() == state).count();
    }

    @Test
    public void thePreviewNamesEveryStepAndChangesNothing() {
        List<Step> steps = ((Outcome.Done<List<Step>>) setUp.preview(adding(1L))).value();
        assertEquals(steps.size(), count(steps, State.TODO));
        assertEquals(List.of("1"), List.copyOf(jira.types.keySet()));
        assertTrue(jira.fieldNames.isEmpty() && jira.made.isEmpty());
        assertEquals(Settings.INITIAL, agreed.settings);
        assertEquals(
                carriedOut(adding(1L)).stream().map(Step::name).toList(),
                steps.stream().map(Step::name).toList());
    }

    @Test
    public void aSharedSchemeNamesTheProjectsThatNobodyChose() {
        Step scheme = carriedOut(adding(1L, 3L)).stream()
                .filter(each -> each.kind() == Kind.TYPE_SCHEME)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(1L), scheme.where());
        assertEquals(List.of(2L), scheme.alsoUsedBy());
    }

    @Test
    public void doingItTwiceMakesNothingTwice() {
        carriedOut(adding(1L));
        Map<String, String> types = Map.copyOf(jira.types);
        int made = jira.made.size();
        Settings settings = agreed.settings;
        List<Step> again = carriedOut(adding(1L));
        assertEquals(again.size(), count(again, State.ALREADY_THERE));
        assertEquals(types, jira.types);
        assertEquals(made, jira.made.size());
        assertEquals(settings, agreed.settings);
    }

    @Test
    public void aFieldThatWasRenamedIsStillTheOneThatAccordMade() {
        carriedOut(adding(1L));
        jira.fieldNames.replaceAll((id, name) -> "Our " + name);
        carriedOut(adding(1L));
        assertEquals(2, jira.fieldNames.size());
    }

    @Test
    public void anotherProjectLaterIsAddedToWhatIsThere() {
        carriedOut(adding(1L));
        carriedOut(adding(3L));
        assertEquals(2, jira.fieldNames.size());
        jira.contexts.values().forEach(projects -> assertEquals(java.util.Set.of(1L, 3L), projects));
        assertEquals(Map.of(1L, Mode.OBSERVE, 3L, Mode.OBSERVE), agreed.settings.projectModes());
    }

    @Test
    public void oneStepThatFailsSaysSoAndTheRestIsDone() {
        jira.broken.add("Application");
        List<Step> steps = carriedOut(adding(1L));
        assertEquals(1, count(steps, State.FAILED));
        assertEquals(null, agreed.settings.applicationField());
        assertTrue(jira.types.containsValue("Change Request"));
        jira.broken.clear();
        assertEquals(0, count(carriedOut(adding(1L)), State.FAILED));
        assertTrue(jira.fieldNames.containsKey(agreed.settings.applicationField()));
    }

    @Test
    public void adoptingChangesNothingInJira() {
        jira.types.put("2", "Change Request");
        Wish wish = new Wish(
                Way.ADOPT,
                List.of(1L),
                List.of(new OfType(SupportProcess.CHANGE, Action.ADOPT, "2", null)),
                List.of(),
                "accord",
                null,
                Mode.OBSERVE,
                null);
        List<Step> steps = carriedOut(wish);
        assertTrue(steps.stream().anyMatch(each -> each.kind() == Kind.TYPE_SCHEME && each.action() == Action.LEAVE));
        assertEquals(List.of("1"), jira.schemes.get(10L));
        assertTrue(jira.made.isEmpty());
        assertEquals(Optional.of(SupportProcess.CHANGE), agreed.settings.processOf("2", null));
    }

    @Test
    public void whatIsWrongIsRefusedBeforeAnythingIsBegun() {
        Outcome<List<Step>> outcome = setUp.carryOut(wish(Way.ADOPT, List.of(), Action.CREATE), "admin");
        assertEquals(
                List.of("NO_PROJECT_CHOSEN", "ADOPT_CREATES", "ADOPT_CREATES", "ADOPT_CREATES"),
                ((Outcome.Refused<List<Step>>) outcome)
                        .problems().stream().map(Problem::code).toList());
        assertTrue(jira.made.isEmpty());
    }

    @Test
    public void whoDeliversIsCheckedAsEveryBindingIsBeforeAnythingIsBegun() {
        Wish wish = adding(1L);
        for (Target wrong : List.of(
                new Target(Target.Type.SEAT, "JANITOR"),
                new Target(Target.Type.PROJECT_ROLE, "Developers"),
                new Target(Target.Type.VENDOR_DESK, "Acme"))) {
            Outcome<List<Step>> outcome = setUp.carryOut(delivering(wish, wrong), "admin");
            assertEquals(
                    List.of("itDelivery"),
                    ((Outcome.Refused<List<Step>>) outcome)
                            .problems().stream().map(Problem::field).toList());
        }
        assertTrue(jira.made.isEmpty());
    }

    @Test
    public void adoptingIsShownBeforeAnybodySaysInWhoseNameAccordActs() {
        Wish wish = new Wish(
                Way.ADOPT,
                List.of(1L),
                List.of(new OfType(SupportProcess.CHANGE, Action.ADOPT, "1", null)),
                List.of(),
                null,
                null,
                Mode.OFF,
                null);
        assertTrue(setUp.preview(wish) instanceof Outcome.Done);
    }

    private static Wish delivering(Wish wish, Target target) {
        return new Wish(
                wish.way(), wish.projects(), wish.types(), wish.fields(), wish.actingUser(), null, wish.mode(), target);
    }

    @Test
    public void twoAtOnceAreNotPossible() {
        jira.broken.add("lock");
        assertEquals(Outcome.refused(Problem.of("SETUP_RUNS", "")), setUp.carryOut(adding(1L), "admin"));
    }

    @Test
    public void somebodyElsesSaveInBetweenIsKept() {
        agreed.conflicts = 1;
        carriedOut(adding(1L));
        assertEquals(Mode.OBSERVE, agreed.settings.modeOf(1L));
    }

    @Test
    public void aBindingThatIsThereStays() {
        carriedOut(adding(1L));
        Binding business = agreed.bindings.values().stream()
                .filter(each -> each.party() == Party.BUSINESS)
                .findFirst()
                .orElseThrow();
        assertEquals("BUSINESS_SYSTEM_MANAGER", business.target().value());
        int version = agreed.bindings.version();
        carriedOut(adding(3L));
        assertEquals(version, agreed.bindings.version());
    }

    @Test
    public void theListFollowsTheApplications() {
        agreed.applications.add(Application.named("a", "Ledger"));
        agreed.applications.add(Application.named("b", "Ledger"));
        carriedOut(adding(1L));
        String field = agreed.settings.applicationField();
        assertEquals(List.of("Ledger (a)", "Ledger (b)"), texts(field));
        long first = jira.lists.get(field).get(0).id();

        agreed.applications.set(1, retired("b"));
        keepOptions.run();
        assertEquals("Ledger", jira.lists.get(field).get(0).text());
        assertEquals(
                "the option keeps its id", first, jira.lists.get(field).get(0).id());
        assertTrue(jira.lists.get(field).get(1).disabled());

        agreed.applications.set(1, Application.named("b", "Payroll"));
        keepOptions.run();
        assertEquals(List.of("Ledger", "Payroll"), texts(field));
        assertEquals(
                List.of(),
                jira.lists.get(field).stream()
                        .filter(FieldOptions.Option::disabled)
                        .toList());
    }

    @Test
    public void moreApplicationsThanAnybodyCanChooseFromLeaveTheListAlone() {
        carriedOut(adding(1L));
        for (int i = 0; i <= KeepOptions.MOST; i++) {
            agreed.applications.add(Application.named("k" + i, "Name " + i));
        }
        keepOptions.run();
        assertEquals(List.of(), texts(agreed.settings.applicationField()));
    }

    @Test
    public void aFieldThatAccordDidNotMakeIsNeverTouched() {
        jira.fieldNames.put("customfield_7", "Service");
        jira.contexts.put("customfield_7", new java.util.HashSet<>(List.of(1L)));
        jira.lists.put("customfield_7", new ArrayList<>());
        Wish wish = new Wish(
                Way.ADD,
                List.of(1L),
                List.of(new OfType(SupportProcess.CHANGE, Action.CREATE, null, "Change Request")),
                List.of(new OfField(FieldRole.APPLICATION, Action.ADOPT, "customfield_7", null)),
                "accord",
                null,
                Mode.OBSERVE,
                null);
        agreed.applications.add(Application.named("a", "Ledger"));
        carriedOut(wish);
        assertEquals("customfield_7", agreed.settings.applicationField());
        assertEquals(List.of(), texts("customfield_7"));
    }

    private List<String> texts(String field) {
        return jira.lists.get(field).stream().map(FieldOptions.Option::text).toList();
    }

    private static Application retired(String key) {
        Application named = Application.named(key, "Ledger");
        return new Application(
                key,
                named.name(),
                named.aliases(),
                null,
                null,
                null,
                null,
                null,
                LifeCycle.RETIRED,
                named.contract(),
                named.seats(),
                named.interfaces(),
                named.projects(),
                1);
    }

    @Test
    public void theListOfPerformingGroupsFollowsBindingsAndContracts() {
        carriedOut(new Wish(
                Way.ADD,
                List.of(1L),
                List.of(new OfType(SupportProcess.CHANGE, Action.CREATE, null, "Change Request")),
                List.of(new OfField(FieldRole.PERFORMING, Action.CREATE, null, "Performing group")),
                "accord",
                null,
                Mode.OBSERVE,
                new Target(Target.Type.GROUP, "it-delivery")));
        String field = agreed.settings.routing().performingField();
        assertEquals(List.of("it-delivery"), options(field, false));

        Target desk = new Target(Target.Type.VENDOR_DESK, "Acme desk");
        Target manager = new Target(Target.Type.SEAT, "BUSINESS_SYSTEM_MANAGER");
        agreed.bindings = new Bindings(
                List.of(new Binding(Party.BUSINESS, null, null, null, manager, desk, Binding.WorkGoesTo.PERFORMER)), 9);
        keepOptions.run();
        assertEquals(List.of("Acme desk"), options(field, false));
        assertEquals("issues may still have it", List.of("it-delivery"), options(field, true));
    }

    private List<String> options(String field, boolean disabled) {
        return jira.lists.get(field).stream()
                .filter(each -> each.disabled() == disabled)
                .map(FieldOptions.Option::text)
                .toList();
    }
}
