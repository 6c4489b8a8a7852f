package dev.accord.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What the business recognises by name, and who answers for it.
 *
 * @param key unique and case-sensitive; never changes
 * @param criticality 1 (most critical) to 4, or null where nobody said
 * @param mode 1 stable or 2 exploratory, or null
 * @param operatingModel key of the operating model in force, or null
 * @param seats each seat's people in order, the holder first; a seat without people is vacant
 * @param projects ids of Jira projects
 * @param version 0 for one that was never saved; each save adds one
 */
public record Application(
        String key,
        String name,
        List<String> aliases,
        String category,
        Integer criticality,
        Integer mode,
        String businessUnit,
        String operatingModel,
        LifeCycle lifeCycle,
        Contract contract,
        Map<Seat, List<Holder>> seats,
        List<Interface> interfaces,
        List<Long> projects,
        int version) {

    public Application {
        aliases = List.copyOf(aliases);
        seats = Map.copyOf(seats);
        interfaces = List.copyOf(interfaces);
        projects = List.copyOf(projects);
    }

    /** An application of which only key and name are known. */
    public static Application named(String key, String name) {
        return new Application(
                key,
                name,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                LifeCycle.ACTIVE,
                Contract.NONE,
                Map.of(),
                List.of(),
                List.of(),
                0);
    }

    /** The same application, one version on. */
    public Application next() {
        return new Application(
                key,
                name,
                aliases,
                category,
                criticality,
                mode,
                businessUnit,
                operatingModel,
                lifeCycle,
                contract,
                seats,
                interfaces,
                projects,
                version + 1);
    }

    /** The same application under another operating model. */
    public Application with(String otherModel) {
        return new Application(
                key,
                name,
                aliases,
                category,
                criticality,
                mode,
                businessUnit,
                otherModel,
                lifeCycle,
                contract,
                seats,
                interfaces,
                projects,
                version);
    }

    /** The same application as one of this business unit. */
    public Application ofUnit(String otherUnit) {
        return new Application(
                key,
                name,
                aliases,
                category,
                criticality,
                mode,
                otherUnit,
                operatingModel,
                lifeCycle,
                contract,
                seats,
                interfaces,
                projects,
                version);
    }

    public List<Holder> people(Seat seat) {
        return seats.getOrDefault(seat, List.of());
    }

    /** Whether this user is the holder of the seat or a deputy. */
    public boolean seats(Seat seat, String userKey) {
        return people(seat).contains(Holder.user(userKey));
    }

    public boolean retired() {
        return lifeCycle == LifeCycle.RETIRED;
    }
}
