package dev.accord.setup;

import dev.accord.governance.Mode;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Target;
import java.util.List;

/**
 * What an administrator asks of set-up.
 *
 * @param projects ids of the projects in which Accord is to route
 * @param actingUser key of the user in whose name Accord assigns
 * @param triageGroup gets what finds no other target, or null
 * @param itDelivery who is IT Delivery in person, or null while nobody says
 */
public record Wish(
        Way way,
        List<Long> projects,
        List<OfType> types,
        List<OfField> fields,
        String actingUser,
        String triageGroup,
        Mode mode,
        Target itDelivery) {
    public Wish {
        projects = List.copyOf(projects);
        types = List.copyOf(types);
        fields = List.copyOf(fields);
    }

    /** An issue type for a process: {@code id} of the one to adopt, or {@code name} of the one to create. */
    public record OfType(SupportProcess process, Action action, String id, String name) {}

    /** A field for a role: {@code id} of the one to adopt, or {@code name} of the one to create. */
    public record OfField(FieldRole role, Action action, String id, String name) {}
}
