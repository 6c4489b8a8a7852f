package dev.accord.portfolio;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ContractCheck;
import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.CellChange;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.Candidate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a version of a model would lead to, besides the issues that move.
 *
 * @param changes cells that get another party
 * @param vacant seats that would answer for a changed cell and that nobody holds
 * @param unbound how many applications have a changed cell whose party is nobody in person
 * @param contracts contracts that another side holds than the accountable one
 * @param concerned by user key, the applications of those who answer for a changed cell before or after
 * @param left how many further applications were not looked at
 */
public record Foreseen(
        List<CellChange> changes,
        List<Vacancy> vacant,
        Map<Party, Integer> unbound,
        List<Conflict> contracts,
        Map<String, Set<Application>> concerned,
        int left) {
    public Foreseen {
        changes = List.copyOf(changes);
        vacant = List.copyOf(vacant);
        contracts = List.copyOf(contracts);
    }

    /**
     * A vacant seat of one application.
     *
     * @param cells that the seat would answer for
     * @param instead who would get them first; null where nobody of the chain is there
     */
    public record Vacancy(Application application, Seat seat, List<CellChange> cells, Candidate instead) {}

    /** A contract; {@code already} where it is so under the version before too. */
    public record Conflict(Application application, ContractCheck check, boolean already) {}
}
