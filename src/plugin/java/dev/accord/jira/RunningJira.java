package dev.accord.jira;

import dev.accord.health.SelfCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks for everything on the list that the build wrote into the jar. */
public final class RunningJira implements SelfCheck {
    private static final String LIST = "/META-INF/accord/jira-surface.txt";

    private final List<String> platform;
    private final Supplier<List<String>> needs;
    private final Links links;
    private final Predicate<String> offered;

    /** {@code needs} are lines of kind, tab, name. */
    RunningJira(List<String> platform, Supplier<List<String>> needs, Links links, Predicate<String> offered) {
        this.platform = List.copyOf(platform);
        this.needs = needs;
        this.links = links;
        this.offered = offered;
    }

    /** {@code platform} names what Accord runs on; {@code offered} tells whether Jira offers the service of a name. */
    public static RunningJira of(List<String> platform, Predicate<String> offered) {
        return new RunningJira(platform, RunningJira::list, new Links(MethodHandles.lookup()), offered);
    }

    private static List<String> list() {
        try (InputStream file = RunningJira.class.getResourceAsStream(LIST)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Report check() {
        return new Report(platform, needs.get().stream().map(this::found).toList());
    }

    private Finding found(String need) {
        String[] parts = need.split("\t", 2);
        Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return switch (kind) {
            case TYPE -> resolved(kind, parts[1], () -> links.type(parts[1]));
            case MEMBER -> resolved(kind, parts[1], () -> {
                links.member(parts[1]);
                return null;
            });
            case SERVICE -> new Finding(kind, parts[1], offered.test(parts[1]) ? State.THERE : State.MISSING, "");
            case LOCATION -> new Finding(kind, parts[1], State.UNPROVEN, "");
        };
    }

    private interface Resolving {
        Object resolve() throws ReflectiveOperationException;
    }

    private static Finding resolved(Kind kind, String name, Resolving resolving) {
        try {
            resolving.resolve();
            return new Finding(kind, name, State.THERE, "");
        } catch (ReflectiveOperationException | LinkageError e) {
            return new Finding(kind, name, State.MISSING, String.valueOf(e));
        }
    }
}
