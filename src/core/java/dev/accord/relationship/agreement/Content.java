package dev.accord.relationship.agreement;

import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.Cell;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.relationship.RelationshipModel;
import dev.accord.relationship.Sides;
import dev.accord.relationship.forums.Forum;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an agreement is about, as it stood when it was made.
 *
 * @param relationshipModel null where nobody decided
 * @param nextReview null where none is planned
 */
public record Content(
        String businessUnit,
        Sides sides,
        RelationshipModel relationshipModel,
        LocalDate nextReview,
        List<Scope> applications,
        List<Forum> forums) {

    public Content {
        applications = List.copyOf(applications);
        forums = List.copyOf(forums);
    }

    /**
     * One application of the agreement.
     *
     * @param operatingModel key, or null where none is in force; then there are no cells
     */
    public record Scope(
            String key,
            String name,
            Integer criticality,
            String operatingModel,
            Map<Seat, Holder> seats,
            List<Cell> cells,
            Contract contract) {

        public Scope {
            seats = Map.copyOf(seats);
            cells = List.copyOf(cells);
        }

        /** Undecided where no operating model is in force. */
        Party party(SupportProcess process, Part part) {
            return cells.stream()
                    .filter(each -> each.process() == process && each.part() == part)
                    .map(Cell::party)
                    .findFirst()
                    .orElse(Party.UNDECIDED);
        }

        /** How many of its cells are agreed. */
        public int agreed() {
            return (int) cells.stream()
                    .filter(each -> each.party() != Party.UNDECIDED)
                    .count();
        }

        /** Whether the contract is held by the side that is accountable for it; null while one of both is open. */
        public Boolean contractFits() {
            Party party = party(SupportProcess.VENDOR_CONTRACT, Part.APPLICATION);
            if (party == Party.UNDECIDED || contract.holder() == null) {
                return null;
            }
            return party.side() == Party.Side.BUSINESS
                    ? contract.holder() == Contract.Holding.BUSINESS
                    : contract.holder() == Contract.Holding.IT || Boolean.TRUE.equals(contract.itElementsHeldByIt());
        }
    }
}
