package dev.accord.relationship.assessment;

import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.Criterion;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What one invited person says.
 *
 * @param on the day on which it was said
 * @param recordedBy user key of whoever recorded it for somebody without account, or null
 */
public record View(Invitation from, Answers answers, LocalDate on, String recordedBy) {

    /**
     * The answers themselves.
     *
     * @param said statements left out count as not known
     * @param areas 1 weak to 5 strong
     * @param comment for the people named in the assessment, or null
     */
    public record Answers(
            Map<Criterion, Said> said,
            Map<Criterion, String> evidence,
            Map<Area, Integer> areas,
            Set<Symptom> symptoms,
            String comment) {
        public Answers {
            said = Map.copyOf(said);
            evidence = Map.copyOf(evidence);
            areas = Map.copyOf(areas);
            symptoms = Set.copyOf(symptoms);
        }
    }

    public Side side() {
        return from.side();
    }
}
