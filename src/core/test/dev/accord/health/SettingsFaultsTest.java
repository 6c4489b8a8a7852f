package dev.accord.health;

import static org.junit.Assert.assertEquals;

import dev.accord.governance.Groups;
import dev.accord.governance.Mode;
import dev.accord.governance.ProcessMapping;
import dev.accord.governance.Settings;
import dev.accord.health.Place.InSettings;
import dev.accord.operatingmodel.SupportProcess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public final class SettingsFaultsTest {
    @Parameters(name = "{0}")
    public static Object[][] table() {
        return new Object[][] {
            {"as it should be", new Setting(), List.of()},
            {"nothing set up, and off", new Setting().actor(null).triage(null).mode(Mode.OFF), List.of()},
            {
                "nothing set up, but one project observes",
                new Setting().actor(null).triage(null).mode(Mode.OFF).project(SomeJira.PROJECT, Mode.OBSERVE),
                List.of("ACTING_USER_NOT_CHOSEN actingUser null", "TRIAGE_GROUP_NOT_CHOSEN triageGroup null")
            },
            {"acting user gone", new Setting().actor("gone"), List.of("ACTING_USER_MISSING actingUser gone")},
            {
                "acting user inactive",
                new Setting().actor(SomeJira.INACTIVE),
                List.of("ACTING_USER_INACTIVE actingUser henrik")
            },
            {
                "acting user gone, though off",
                new Setting().actor("gone").mode(Mode.OFF),
                List.of("ACTING_USER_MISSING actingUser gone")
            },
            {"triage group gone", new Setting().triage("gone"), List.of("TRIAGE_GROUP_MISSING triageGroup gone")},
            {
                "triage group without anybody",
                new Setting().triage(SomeJira.EMPTY_GROUP),
                List.of("TRIAGE_GROUP_EMPTY triageGroup nobody")
            },
            {"field gone", new Setting().field("customfield_9"), List.of("FIELD_MISSING partField customfield_9")},
            {
                "issue type gone, said once",
                new Setting().types("77", "77", SomeJira.ISSUE_TYPE),
                List.of("ISSUE_TYPE_MISSING processOf 77")
            },
            {"group of rights gone", new Setting().brms("gone"), List.of("RIGHTS_GROUP_MISSING groups.brms gone")},
            {"group of rights without anybody", new Setting().brms(SomeJira.EMPTY_GROUP), List.of()},
            {
                "automation gone; an inactive one is no harm",
                new Setting().automations("gone", SomeJira.INACTIVE),
                List.of("AUTOMATION_USER_MISSING automationUsers gone")
            },
            {
                "projects gone, by id",
                new Setting().project(30, Mode.OFF).project(7, Mode.OFF),
                List.of("PROJECT_MISSING projectModes 7", "PROJECT_MISSING projectModes 30")
            },
        };
    }

    private final Setting setting;
    private final List<String> expected;

    public SettingsFaultsTest(String name, Setting setting, List<String> expected) {
        this.setting = setting;
        this.expected = expected;
    }

    @Test
    public void itIsFound() {
        SomeJira jira = new SomeJira();
        List<Fault> found = new SettingsFaults(new AskedOnce(jira), jira).in(setting.settings());
        assertEquals(expected, found.stream().map(SettingsFaultsTest::told).toList());
    }

    private static String told(Fault fault) {
        return fault.kind() + " " + ((InSettings) fault.place()).member() + " " + fault.value();
    }

    /** Settings that are as they should be, but for what a row of the table changes. */
    private static final class Setting {
        private Mode mode = Mode.ASSIGN;
        private String actor = SomeJira.ACTIVE;
        private String triage = SomeJira.GROUP;
        private String part = SomeJira.FIELD;
        private String brms = SomeJira.GROUP;
        private List<String> types = List.of(SomeJira.ISSUE_TYPE);
        private List<String> automations = List.of();
        private final Map<Long, Mode> modes = new HashMap<>();

        Setting mode(Mode other) {
            mode = other;
            return this;
        }

        Setting actor(String other) {
            actor = other;
            return this;
        }

        Setting triage(String other) {
            triage = other;
            return this;
        }

        Setting field(String other) {
            part = other;
            return this;
        }

        Setting brms(String other) {
            brms = other;
            return this;
        }

        Setting types(String... others) {
            types = List.of(others);
            return this;
        }

        Setting automations(String... others) {
            automations = List.of(others);
            return this;
        }

        Setting project(long id, Mode other) {
            modes.put(id, other);
            return this;
        }

        Settings settings() {
            List<ProcessMapping> mappings = new ArrayList<>();
            types.forEach(type -> mappings.add(new ProcessMapping(type, null, SupportProcess.CHANGE)));
            return new Settings(
                    mode,
                    modes,
                    actor,
                    automations,
                    triage,
                    Set.of(SomeJira.PROJECT),
                    new Groups(null, null, brms, null),
                    mappings,
                    null,
                    part,
                    null,
                    false,
                    1);
        }
    }
}
