package dev.accord.catalogue.imports;

import dev.accord.catalogue.Seat;
import java.util.Arrays;
import java.util.Optional;

/** What a column can fill. */
public enum ImportField {
    KEY("key"),
    NAME("name"),
    ALIASES("aliases"),
    CATEGORY("category"),
    CRITICALITY("criticality"),
    MODE("mode"),
    BUSINESS_UNIT("businessUnit"),
    OPERATING_MODEL("operatingModel"),
    LIFE_CYCLE("lifeCycle"),
    VENDOR("contract.vendor"),
    CONTRACT_HOLDER("contract.holder"),
    IT_ELEMENTS("contract.itElementsHeldByIt"),
    CONTRACT_END("contract.end"),
    RESPONSE_HOURS("contract.responseHours"),
    BUSINESS_SYSTEM_OWNER(Seat.BUSINESS_SYSTEM_OWNER),
    BUSINESS_SYSTEM_MANAGER(Seat.BUSINESS_SYSTEM_MANAGER),
    IT_SYSTEM_OWNER(Seat.IT_SYSTEM_OWNER),
    IT_SYSTEM_MANAGER(Seat.IT_SYSTEM_MANAGER);

    private final String path;
    private final Seat seat;

    ImportField(String path) {
        this.path = path;
        this.seat = null;
    }

    ImportField(Seat seat) {
        this.path = "seats." + seat;
        this.seat = seat;
    }

    /** Where the field stands in an application, such as {@code contract.end}. */
    public String path() {
        return path;
    }

    /** Null for what is no seat. */
    public Seat seat() {
        return seat;
    }

    /** The field at a path; what stands behind the last dot is enough. */
    public static Optional<ImportField> at(String path) {
        return Arrays.stream(values())
                .filter(field -> field.path.equals(path) || field.path.endsWith("." + path))
                .findFirst();
    }
}
