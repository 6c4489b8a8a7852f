package dev.accord.benchmarks;

import java.util.Locale;

/**
 * One measured number.
 *
 * @param goal what it should be, such as {@code >= 10}, or null where it only helps to read another
 * @param met false where it misses its goal
 */
public record Figure(String name, double value, String unit, String goal, boolean met) {
    public static Figure of(String name, double value, String unit) {
        return new Figure(name, value, unit, null, true);
    }

    public static Figure atLeast(double goal, String name, double value, String unit) {
        return new Figure(name, value, unit, ">=" + text(goal), value >= goal);
    }

    public static Figure atMost(double goal, String name, double value, String unit) {
        return new Figure(name, value, unit, "<=" + text(goal), value <= goal);
    }

    /** One line, {@code name value unit goal met|missed}. */
    public String line() {
        return String.join(" ", name, text(value), unit, shownGoal(), verdict());
    }

    /** The same as a row of a table in Markdown. */
    public String row() {
        return "| " + String.join(" | ", name, text(value), unit, shownGoal(), verdict()) + " |";
    }

    private String shownGoal() {
        return goal == null ? "-" : goal;
    }

    private String verdict() {
        return goal == null ? "-" : met ? "met" : "missed";
    }

    private static String text(double value) {
        return value == Math.rint(value) || Math.abs(value) >= 1_000
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%.1f", value);
    }
}
