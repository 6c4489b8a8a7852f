package dev.accord.relationship.brief;

import dev.accord.relationship.agreement.Agreement;
import dev.accord.relationship.due.Due;
import java.time.LocalDate;
import java.util.List;

/**
 * What happened since the last contact.
 *
 * @param since first day that it tells of
 * @param contact which forum brought both together then, or null where none did
 * @param late what of the relationship is overdue
 * @param frozen agreements that were frozen since, the newest first
 */
public record Brief(LocalDate since, String contact, List<Due> late, List<SeatChange> seats, List<Agreement> frozen) {}
