package dev.accord.workbench.jira;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What tests told our Jira to do otherwise, and which calls shall fail. All is off after a start. */
public final class Switches {
    private final Set<Switch> on = ConcurrentHashMap.newKeySet();
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();

    /** Let the n-th call from now of a service's method, such as {@code IssueService.update}, fail. */
    public record Failure(String method, int call, When when) {}

    /** Whether the call fails before it did anything, or after it did all. */
    public enum When {
        BEFORE,
        AFTER
    }

    public boolean isOn(Switch one) {
        return on.contains(one);
    }

    public void set(Switch one, boolean value) {
        if (value) {
            on.add(one);
        } else {
            on.remove(one);
        }
    }

    public void fail(Failure failure) {
        failures.add(new Failure(failure.method, counted(failure.method) + failure.call, failure.when));
    }

    public void reset() {
        on.clear();
        failures.clear();
        calls.clear();
    }

    public Set<Switch> on() {
        return on.isEmpty() ? EnumSet.noneOf(Switch.class) : EnumSet.copyOf(on);
    }

    /** How often each method of a service was called. */
    public Map<String, Integer> calls() {
        return new TreeMap<>(calls);
    }

    /** Counts the call; the number belongs to this call alone. */
    public int count(String method) {
        return calls.merge(method, 1, Integer::sum);
    }

    /** Throws where this call was told to fail at this moment. */
    public void pass(String method, int call, When when) {
        if (failures.removeIf(each -> each.equals(new Failure(method, call, when)))) {
            throw new IllegalStateException("Told to fail: call " + call + " of " + method + " " + when);
        }
    }

    private int counted(String method) {
        return calls.getOrDefault(method, 0);
    }
}
