package dev.accord.benchmarks.decision;

import dev.accord.catalogue.Application;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.operatingmodel.SupportProcess;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The least that could do: a number for each text that may name an application, and one array with a party for each
 * application, process and part. It gives no reason, no target and no chain.
 */
// The number of a process in its enum is what makes an array of it.
@SuppressWarnings("EnumOrdinal")
final class ArrayDesign implements Design {
    private static final Party[] PARTIES = Party.values();
    private static final int PARTS = Part.values().length;
    private static final int CELLS = SupportProcess.values().length * PARTS;

    private final List<Application> applications;
    private final Map<String, Integer> byKey;
    private final Map<String, Integer> byName;
    private final Map<String, Integer> byAlias;
    private byte[] parties;

    ArrayDesign(Portfolio portfolio) {
        this(portfolio, new ReferenceModels());
    }

    ArrayDesign(Portfolio portfolio, OperatingModels models) {
        applications = portfolio.applications();
        byKey = new HashMap<>(applications.size() * 2);
        byName = new HashMap<>(applications.size() * 2);
        byAlias = new HashMap<>(applications.size() * 2);
        for (int i = 0; i < applications.size(); i++) {
            Application each = applications.get(i);
            byKey.put(each.key(), i);
            byName.put(each.name().toLowerCase(Locale.ROOT), i);
            for (String alias : each.aliases()) {
                byAlias.put(alias.toLowerCase(Locale.ROOT), i);
            }
        }
        parties = new byte[applications.size() * CELLS];
        models.all().forEach(this::fill);
    }

    /** Puts a changed model in force: the row of each of its applications is written into a copy of the array. */
    void changed(OperatingModel model) {
        parties = parties.clone();
        fill(model);
    }

    private void fill(OperatingModel model) {
        byte[] row = new byte[CELLS];
        model.cells()
                .forEach(cell ->
                        row[cell.process().ordinal() * PARTS + cell.part().ordinal()] =
                                (byte) cell.party().ordinal());
        for (int i = 0; i < applications.size(); i++) {
            if (model.key().equals(applications.get(i).operatingModel())) {
                System.arraycopy(row, 0, parties, i * CELLS, CELLS);
            }
        }
    }

    @Override
    public Object decide(Question question) {
        Integer application = byKey.get(question.application());
        if (application == null) {
            String folded = question.application().toLowerCase(Locale.ROOT);
            application = byName.get(folded);
            if (application == null) {
                application = byAlias.get(folded);
            }
        }
        return PARTIES[
                parties[
                        application * CELLS
                                + question.process().ordinal() * PARTS
                                + question.part().ordinal()]];
    }

    @Override
    public Party party(Object answer) {
        return (Party) answer;
    }
}
