package dev.accord.routing;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Holder;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** To which business unit people belong, as far as their seats say. */
final class BusinessUnits {
    private BusinessUnits() {}

    /** By user key; whoever has seats in several units is left out. */
    static Map<String, String> ofPeople(Collection<Application> applications) {
        Map<String, String> units = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Application each : applications) {
            if (each.businessUnit() == null) {
                continue;
            }
            for (List<Holder> people : each.seats().values()) {
                for (Holder holder : people) {
                    String before = holder.isUser() ? units.putIfAbsent(holder.userKey(), each.businessUnit()) : null;
                    if (before != null && !before.equals(each.businessUnit())) {
                        several.add(holder.userKey());
                    }
                }
            }
        }
        units.keySet().removeAll(several);
        return units;
    }
}
