package dev.accord.operatingmodel;

import dev.accord.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a custom model must be like before it is saved. */
public final class ModelRules {
    private static final String KEY = "[A-Za-z0-9][A-Za-z0-9_-]{0,49}";
    /** How the filter of the applications calls those without a model. */
    private static final String NONE = "none";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 2_000;
    private static final int CELLS = SupportProcess.values().length * Part.values().length;

    private ModelRules() {}

    static List<Problem> names(String key, String name, OperatingModels reference, List<CustomModel> custom) {
        List<Problem> problems = name(name);
        boolean taken = reference.all().stream().anyMatch(each -> each.key().equalsIgnoreCase(key))
                || custom.stream().anyMatch(each -> each.key().equalsIgnoreCase(key));
        if (key == null || !key.matches(KEY) || key.equals(NONE)) {
            problems.add(Problem.of("MODEL_KEY", "key"));
        } else if (taken) {
            problems.add(Problem.of("MODEL_KEY_TAKEN", "key", key));
        }
        return problems;
    }

    static List<Problem> name(String name) {
        List<Problem> problems = new ArrayList<>();
        if (name == null) {
            problems.add(Problem.of("MODEL_NAME", "name"));
        } else {
            text(problems, "name", name, LONGEST_NAME, false);
        }
        return problems;
    }

    static List<Problem> note(String note) {
        List<Problem> problems = new ArrayList<>();
        if (note != null) {
            text(problems, "note", note, LONGEST_TEXT, true);
        }
        return problems;
    }

    /**
     * A table must be whole, and each cell whose party is another than before must say by whom, when and why.
     *
     * @param today no decision can be dated later
     */
    static List<Problem> cells(List<AgreedCell> cells, List<AgreedCell> before, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Set<Cell> places = new HashSet<>();
        cells.forEach(cell -> places.add(new Cell(cell.process(), cell.part(), null)));
        if (cells.size() != CELLS || places.size() != CELLS) {
            problems.add(Problem.of("MODEL_CELLS", "cells", CELLS));
            return problems;
        }
        for (AgreedCell cell : cells) {
            String field = "cells." + cell.process() + "." + cell.part();
            Optional<AgreedCell> same = before.stream().filter(cell::sameCell).findFirst();
            if (same.filter(cell::equals).isEmpty()) {
                decision(problems, field, cell, same, today);
            }
        }
        return problems;
    }

    private static void decision(
            List<Problem> problems, String field, AgreedCell cell, Optional<AgreedCell> before, LocalDate today) {
        CellDecision decision = cell.decision();
        boolean other = before.filter(each -> each.party() == cell.party()).isEmpty();
        if (decision == null) {
            if (other) {
                problems.add(Problem.of("CELL_REASON", field + ".reason"));
            }
            return;
        }
        if (decision.why() == null) {
            problems.add(Problem.of("CELL_REASON", field + ".reason"));
        } else {
            text(problems, field + ".reason", decision.why(), LONGEST_TEXT, true);
        }
        if (decision.by() == null) {
            problems.add(Problem.of("CELL_DECIDER", field + ".decidedBy"));
        }
        if (decision.on() == null || decision.on().isAfter(today)) {
            problems.add(Problem.of("CELL_DATE", field + ".decidedOn"));
        }
    }

    private static void text(List<Problem> problems, String field, String text, int longest, boolean lines) {
        if (text.codePointCount(0, text.length()) > longest) {
            problems.add(Problem.of("TEXT_TOO_LONG", field, field, longest));
        }
        if (text.chars()
                .anyMatch(c -> Character.isISOControl(c) && !(lines && (c == '\n' || c == '\r' || c == '\t')))) {
            problems.add(Problem.of("TEXT_CHARACTERS", field, field));
        }
    }
}
