package dev.accord.routing;

import dev.accord.catalogue.Application;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All bindings of this Jira; version 0 before the first save. */
public record Bindings(List<Binding> values, int version) {
    public static final Bindings NONE = new Bindings(List.of(), 0);

    /** One that names the application before one that names the business unit, before one that names the process, before one that names the part. */
    private static final Comparator<Binding> MOST_SPECIFIC = Comparator.<Binding, Boolean>comparing(
                    each -> each.application() == null)
            .thenComparing(each -> each.businessUnit() == null)
            .thenComparing(each -> each.process() == null)
            .thenComparing(each -> each.part() == null);

    public Bindings {
        values = List.copyOf(values);
    }

    /** The same bindings, one version on. */
    public Bindings next() {
        return new Bindings(values, version + 1);
    }

    /** Whether any holds for one business unit only. */
    boolean nameUnits() {
        return values.stream().anyMatch(each -> each.businessUnit() != null);
    }

    public Optional<Binding> of(Party party, Application application, SupportProcess process, Part part) {
        Binding found = null;
        for (Binding each : values) {
            boolean applies = each.party() == party
                    && (each.process() == null || each.process() == process)
                    && (each.part() == null || each.part() == part)
                    && matches(each.application(), application.key())
                    && matches(each.businessUnit(), application.businessUnit());
            if (applies && (found == null || MOST_SPECIFIC.compare(each, found) < 0)) {
                found = each;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean matches(String wanted, String given) {
        return wanted == null || wanted.equals(given);
    }
}
