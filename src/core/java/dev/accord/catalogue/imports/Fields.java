package dev.accord.catalogue.imports;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of an application, one by one. */
public final class Fields {
    private Fields() {}

    static Object get(Application of, ImportField field) {
        return switch (field) {
            case KEY -> of.key();
            case NAME -> of.name();
            case ALIASES -> of.aliases();
            case CATEGORY -> of.category();
            case CRITICALITY -> of.criticality();
            case MODE -> of.mode();
            case BUSINESS_UNIT -> of.businessUnit();
            case OPERATING_MODEL -> of.operatingModel();
            case LIFE_CYCLE -> of.lifeCycle();
            case VENDOR -> of.contract().vendor();
            case CONTRACT_HOLDER -> of.contract().holder();
            case IT_ELEMENTS -> of.contract().itElementsHeldByIt();
            case CONTRACT_END -> of.contract().end();
            case RESPONSE_HOURS -> of.contract().responseHours();
            case BUSINESS_SYSTEM_OWNER, BUSINESS_SYSTEM_MANAGER, IT_SYSTEM_OWNER, IT_SYSTEM_MANAGER -> of.people(
                    field.seat());
        };
    }

    /** The application with other values in the fields that are given; a null takes the value away. */
    public static Application with(Application before, Map<ImportField, Object> values) {
        Reader now = new Reader(before, values);
        LifeCycle lifeCycle = now.read(ImportField.LIFE_CYCLE, LifeCycle.class);
        String name = now.read(ImportField.NAME, String.class);
        return new Application(
                before.key(),
                name == null ? before.name() : name,
                now.aliases(),
                now.read(ImportField.CATEGORY, String.class),
                now.read(ImportField.CRITICALITY, Integer.class),
                now.read(ImportField.MODE, Integer.class),
                now.read(ImportField.BUSINESS_UNIT, String.class),
                now.read(ImportField.OPERATING_MODEL, String.class),
                lifeCycle == null ? before.lifeCycle() : lifeCycle,
                new Contract(
                        now.read(ImportField.VENDOR, String.class),
                        now.read(ImportField.CONTRACT_HOLDER, Contract.Holding.class),
                        now.read(ImportField.IT_ELEMENTS, Boolean.class),
                        now.read(ImportField.CONTRACT_END, LocalDate.class),
                        now.read(ImportField.RESPONSE_HOURS, Integer.class),
                        before.contract().responseIn()),
                now.seats(),
                before.interfaces(),
                before.projects(),
                before.version());
    }

    /** The value as people read it; null for none. */
    static String text(Object value, Directory directory) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? null
                    : list.stream()
                            .map(each -> each instanceof Holder holder ? directory.name(holder) : each.toString())
                            .collect(Collectors.joining("; "));
        }
        return value == null ? null : value.toString();
    }

    private record Reader(Application before, Map<ImportField, Object> values) {
        <T> T read(ImportField field, Class<T> type) {
            return type.cast(values.containsKey(field) ? values.get(field) : get(before, field));
        }

        List<String> aliases() {
            return values.get(ImportField.ALIASES) instanceof List<?> list
                    ? list.stream().map(String.class::cast).toList()
                    : values.containsKey(ImportField.ALIASES) ? List.of() : before.aliases();
        }

        Map<Seat, List<Holder>> seats() {
            Map<Seat, List<Holder>> seats = new EnumMap<>(Seat.class);
            for (ImportField field : ImportField.values()) {
                if (field.seat() != null) {
                    List<Holder> people = people(field);
                    if (!people.isEmpty()) {
                        seats.put(field.seat(), people);
                    }
                }
            }
            return seats;
        }

        private List<Holder> people(ImportField field) {
            if (!values.containsKey(field)) {
                return before.people(field.seat());
            }
            return values.get(field) instanceof List<?> list
                    ? list.stream().map(Holder.class::cast).toList()
                    : List.of();
        }
    }
}
