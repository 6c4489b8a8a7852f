package dev.accord.health;

import dev.accord.health.Fault.Kind;
import dev.accord.health.Place.InBindings;
import dev.accord.routing.Binding;
import dev.accord.routing.Bindings;
import dev.accord.routing.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What bindings point at that is gone or holds nobody. A vendor's desk is not in this Jira, and a seat is always there. */
final class BindingFaults {
    private final AskedOnce people;
    private final References references;
    private final Set<String> applications;
    private final List<Fault> found = new ArrayList<>();

    /** {@code applications} are the keys of all that exist. */
    BindingFaults(AskedOnce people, References references, Set<String> applications) {
        this.people = people;
        this.references = references;
        this.applications = applications;
    }

    List<Fault> in(Bindings bindings) {
        for (int place = 0; place < bindings.values().size(); place++) {
            Binding binding = bindings.values().get(place);
            if (binding.application() != null && !applications.contains(binding.application())) {
                add(Kind.BINDING_APPLICATION_MISSING, place, "application", binding.application());
            }
            target(place, "target", binding.target());
            if (binding.performer() != null) {
                target(place, "performer", binding.performer());
            }
        }
        return found;
    }

    private void target(int place, String member, Target target) {
        Kind kind =
                switch (target.type()) {
                    case GROUP -> people.group(target.value())
                            .kind(Kind.BINDING_GROUP_MISSING, Kind.BINDING_GROUP_EMPTY);
                    case USER -> people.user(target.value())
                            .kind(Kind.BINDING_USER_MISSING, Kind.BINDING_USER_INACTIVE);
                    case PROJECT_ROLE -> references.roleExists(target.value()) ? null : Kind.BINDING_ROLE_MISSING;
                    case SEAT, VENDOR_DESK -> null;
                };
        if (kind != null) {
            add(kind, place, member, target.value());
        }
    }

    private void add(Kind kind, int place, String member, String value) {
        found.add(new Fault(kind, new InBindings(place + 1, member), value));
    }
}
