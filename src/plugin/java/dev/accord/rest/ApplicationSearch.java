package dev.accord.rest;

import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationFilter;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What applications are searched by, the same for the list and for a change of all that it finds. */
final class ApplicationSearch {
    static final List<String> PARAMETERS =
            List.of("query", "model", "businessUnit", "criticality", "lifeCycle", "vacantSeat");
    private static final String ANY = "ANY";

    private ApplicationSearch() {}

    /** Null parameters leave their part of the search open; a value that is none ends the request. */
    static Predicate<Application> of(Function<String, String> parameter, ApplicationsJson json) {
        return new ApplicationFilter(
                        parameter.apply("query"),
                        parameter.apply("model"),
                        parameter.apply("businessUnit"),
                        number(parameter.apply("criticality")),
                        Choice.of(LifeCycle.class, "lifeCycle", parameter.apply("lifeCycle")))
                .and(vacancy(parameter.apply("vacantSeat"), json));
    }

    private static String number(String criticality) {
        if (criticality != null && !criticality.matches("|[1-4]|" + ApplicationFilter.NONE)) {
            throw Refusal.of(400, Problem.of("BAD_VALUE", "criticality", "criticality"));
        }
        return criticality;
    }

    private static Predicate<Application> vacancy(String seat, ApplicationsJson json) {
        if (seat == null || seat.isEmpty()) {
            return any -> true;
        }
        return json.vacant(seat.equals(ANY) ? null : Choice.of(Seat.class, "vacantSeat", seat));
    }
}
