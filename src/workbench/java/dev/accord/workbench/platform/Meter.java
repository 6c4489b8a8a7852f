package dev.accord.workbench.platform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a plugin costs, measured from outside it: time and the SQL statements of its Active Objects, apart by what it
 * was called for. An event within other work counts as that, and not to the work around it.
 */
public final class Meter {
    /** What a plugin is called for. */
    public enum Doing {
        /** A post function runs in the thread of whoever creates an issue. */
        CREATING,
        /** A listener hears of an event in the thread of whoever saved. */
        HEARING,
        /** A thread of the plugin's own works with Jira. */
        WORKING,
        /** The scheduler runs a job. */
        JOB,
        /** A service of Jira's answers the plugin; counted only within work, and on its own. */
        JIRA
    }

    private static final String ELSE = "ELSE";
    private static final double NANOS_OF_A_MILLI = 1e6;

    /** Per meter, not per process: tests start several hosts. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Deque<Call>> open = ThreadLocal.withInitial(ArrayDeque::new);

    private final Map<String, Tally> tallies = new TreeMap<>();

    private static final class Call {
        private final String name;
        private final long start = System.nanoTime();
        private final Map<String, Integer> statements = new HashMap<>();
        private long within;

        private Call(String name) {
            this.name = name;
        }
    }

    private static final class Tally {
        private final Map<String, Integer> statements = new TreeMap<>();
        private final List<Long> nanos = new ArrayList<>();
    }

    public void begin(Doing doing) {
        Deque<Call> calls = open.get();
        calls.push(new Call(calls.isEmpty() ? doing.name() : workOf(calls.peek()) + "/" + doing));
    }

    /** Whether anything is being metered on this thread. */
    public boolean isOn() {
        return !open.get().isEmpty();
    }

    /** An event that a call of Jira's sends belongs to the work that made the call. */
    private static String workOf(Call call) {
        return call.name.replace("/" + Doing.JIRA, "");
    }

    public void end() {
        Deque<Call> calls = open.get();
        Call ended = calls.pop();
        long nanos = System.nanoTime() - ended.start;
        if (!calls.isEmpty()) {
            calls.peek().within += nanos;
        }
        synchronized (tallies) {
            Tally tally = tallies.computeIfAbsent(ended.name, each -> new Tally());
            tally.nanos.add(nanos - ended.within);
            ended.statements.forEach((sql, times) -> tally.statements.merge(sql, times, Integer::sum));
        }
    }

    /** A statement of Active Objects ran on this thread. */
    public void ran(String sql) {
        Call call = open.get().peek();
        if (call != null) {
            call.statements.merge(sql, 1, Integer::sum);
            return;
        }
        synchronized (tallies) {
            tallies.computeIfAbsent(ELSE, each -> new Tally()).statements.merge(sql, 1, Integer::sum);
        }
    }

    public void reset() {
        synchronized (tallies) {
            tallies.clear();
        }
    }

    /** By what was done: how often, the milliseconds of one, and how often each statement ran in all. */
    public Map<String, Object> report() {
        synchronized (tallies) {
            return tallies.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, each -> report(each.getValue()), (a, b) -> a, TreeMap::new));
        }
    }

    private static Map<String, Object> report(Tally tally) {
        List<Double> millis = tally.nanos.stream()
                .sorted()
                .map(each -> each / NANOS_OF_A_MILLI)
                .toList();
        int times = millis.size();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("times", times);
        if (times > 0) {
            report.put("median", millis.get(times / 2));
            report.put("slowOfTwenty", millis.get(times * 19 / 20));
            report.put("slowest", millis.get(times - 1));
            report.put("sum", millis.stream().mapToDouble(each -> each).sum());
        }
        report.put("statements", Map.copyOf(tally.statements));
        return report;
    }
}
