package dev.accord.routing;

import dev.accord.catalogue.Application;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import java.util.List;
import java.util.Set;

/**
 * Cells of operating models that would reach nobody but the triage group, all for the same reason.
 *
 * @param why what keeps the accountable target from having the issue; null where the cell is undecided
 * @param target who is accountable by the binding; null without one
 * @param cells how many: processes of a part of an application
 * @param projects where it is so; empty where it is so everywhere
 */
public record Gap(
        Party party,
        Obstacle why,
        Target target,
        int cells,
        List<Application> applications,
        Set<SupportProcess> processes,
        Set<Part> parts,
        Set<Long> projects) {
    public Gap {
        applications = List.copyOf(applications);
        processes = java.util.Collections.unmodifiableSet(processes);
        parts = java.util.Collections.unmodifiableSet(parts);
        projects = java.util.Collections.unmodifiableSet(projects);
    }
}
