package dev.accord.rest;

import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.DecisionJson.NamedJson;
import dev.accord.rest.DecisionJson.TargetJson;
import java.util.List;

/**
 * What would reach nobody, as REST shows it.
 *
 * @param projects how many were looked at
 * @param applications how many were looked at
 * @param processes how many were looked at: those that an issue type stands for
 */
public record GapsJson(int projects, int applications, int processes, List<GapJson> values) {

    /**
     * Cells that would reach nobody for the same reason.
     *
     * @param reason an obstacle of the chain, or {@code UNDECIDED_CELL}
     * @param projects keys of those where it is so; empty where it is so everywhere
     * @param applications how many
     * @param first the first of them
     */
    public record GapJson(
            Party party,
            String reason,
            TargetJson target,
            int cells,
            List<SupportProcess> processes,
            List<Part> parts,
            List<String> projects,
            int applications,
            List<NamedJson> first) {}
}
