package dev.accord.catalogue;

import static org.junit.Assert.assertEquals;

import dev.accord.Problem;
import dev.accord.operatingmodel.ReferenceModels;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public final class ApplicationRulesTest {
    private final ApplicationRules rules = new ApplicationRules(new ReferenceModels());

    @Test
    public void aKeyLosesSpaceAtItsEndsAndIsComposed() {
        assertEquals("caf\u00e9 1", ApplicationKey.normal("\u00a0 cafe\u0301 1\u00a0\t"));
    }

    @Test
    public void aKeyHasAtMost200Characters() {
        assertEquals(List.of(), problems(Application.named("x".repeat(200), "X")));
        assertEquals(List.of("KEY_TOO_LONG key"), problems(Application.named("x".repeat(201), "X")));
        assertEquals(List.of("KEY_EMPTY key"), problems(Application.named("", "X")));
    }

    @Test
    public void aKeyHasNoCharactersThatAddressesNeed() {
        for (String key : List.of("a/b", "a\\b", "a%b", "a;b", "a?b", "a#b", ".", "..", "a\u0000b", "a\nb")) {
            assertEquals(key, List.of("KEY_CHARACTERS key"), problems(Application.named(key, "X")));
        }
        for (String key : List.of("...", "a.b", "a b", "=cmd", "$x", "<b>", "00042")) {
            assertEquals(key, List.of(), problems(Application.named(key, "X")));
        }
    }

    @Test
    public void aNameHasAtMost255Characters() {
        assertEquals(List.of(), problems(Application.named("X", "n".repeat(255))));
        assertEquals(List.of("TEXT_TOO_LONG name"), problems(Application.named("X", "n".repeat(256))));
        assertEquals(List.of("TEXT_CHARACTERS name"), problems(Application.named("X", "a\u0007b")));
    }

    @Test
    public void numbersHaveTheirRange() {
        assertEquals(List.of("NUMBER_RANGE criticality", "NUMBER_RANGE mode"), problems(with(5, 3, "A", List.of())));
        assertEquals(List.of(), problems(with(4, 2, "A", List.of())));
    }

    @Test
    public void theOperatingModelExists() {
        assertEquals(List.of("UNKNOWN_MODEL operatingModel"), problems(with(1, 1, "Z", List.of())));
    }

    @Test
    public void interfacesHaveKeysOfTheirOwn() {
        assertEquals(
                List.of("INTERFACE_TWICE interfaces", "INTERFACE_KEY interfaces"),
                problems(with(
                        1,
                        1,
                        "A",
                        List.of(
                                new Interface("a", "A", null),
                                new Interface("a", "B", null),
                                new Interface("", "C", null)))));
    }

    private List<String> problems(Application application) {
        return rules.check(application).stream().map(ApplicationRulesTest::text).toList();
    }

    private static String text(Problem problem) {
        return problem.code() + " " + problem.field();
    }

    private static Application with(int criticality, int mode, String model, List<Interface> interfaces) {
        return new Application(
                "X",
                "X",
                List.of(),
                null,
                criticality,
                mode,
                null,
                model,
                LifeCycle.ACTIVE,
                Contract.NONE,
                Map.of(),
                interfaces,
                List.of(),
                0);
    }
}
