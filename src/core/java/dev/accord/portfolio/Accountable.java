package dev.accord.portfolio;

import dev.accord.catalogue.Application;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import java.util.List;

/**
 * An application with the operating model in force.
 *
 * @param model null where the application has none
 */
public record Accountable(Application application, OperatingModel model) {
    /** Its 28 parties by process, then part; none where it has no model. */
    public List<Party> parties() {
        return HeatMap.CELLS.stream()
                .filter(cell -> model != null)
                .map(cell -> model.party(cell.process(), cell.part()))
                .toList();
    }

    /** Whether the party is accountable for this process and part; null for any of them. */
    public boolean has(Party party, SupportProcess process, Part part) {
        return model != null
                && model.cells().stream()
                        .anyMatch(cell -> (process == null || cell.process() == process)
                                && (part == null || cell.part() == part)
                                && (party == null || cell.party() == party));
    }
}
