package dev.accord.assurance;

import static org.junit.Assert.assertEquals;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.aspiration.Aspiration;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.governance.RecordsInMemory;
import dev.accord.relationship.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public final class RisksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 24);
    private static final Application HUB = new Application(
            "HUB",
            "Hub",
            List.of(),
            null,
            null,
            null,
            null,
            null,
            LifeCycle.ACTIVE,
            Contract.NONE,
            Map.of(Seat.BUSINESS_SYSTEM_OWNER, List.of(Holder.user("henrik"), Holder.user("lars"))),
            List.of(),
            List.of(),
            1);

    private final Today today =
            new Today(Clock.fixed(Instant.parse("2026-03-24T09:00:00Z"), ZoneOffset.UTC), () -> ZoneOffset.UTC);
    private final KeepRisks keep = new KeepRisks(new RecordsInMemory<>(), today);

    @Test
    public void aRiskIsUnacceptedUntilSomebodyInASeatAcceptsIt() {
        add();
        assertEquals(Risk.State.UNACCEPTED, first().state(TODAY));
        assertEquals(List.of("SEAT_NEEDED"), codes(accept("bob", TODAY.plusDays(30), null)));
        accept("lars", TODAY.plusDays(30), TODAY.plusDays(10));
        assertEquals(Risk.State.ACCEPTED, first().state(TODAY));
        assertEquals(List.of(new Risk.Acceptance(Seat.BUSINESS_SYSTEM_OWNER, "lars", TODAY)), first().acceptances());
    }

    @Test
    public void anAcceptanceHasAnEndAndAReviewBeforeIt() {
        add();
        assertEquals(List.of("EXPIRY_NEEDED"), codes(accept("henrik", null, null)));
        assertEquals(List.of("EXPIRY_NEEDED"), codes(accept("henrik", TODAY, null)));
        assertEquals(List.of("REVIEW_AFTER_EXPIRY"), codes(accept("henrik", TODAY.plusDays(2), TODAY.plusDays(3))));
        assertEquals(
                List.of("TEXT_NEEDED", "TEXT_NEEDED"),
                codes(keep.add(HUB, new KeepRisks.Wanted(null, null, null, null, null), "ann")));
    }

    @Test
    public void itIsReviewedOnItsDayAndExpiresTheDayAfterItsLast() {
        Object[][] table = {
            {null, null, Risk.State.ACCEPTED},
            {TODAY, null, Risk.State.ACCEPTED},
            {TODAY.minusDays(1), null, Risk.State.EXPIRED},
            {TODAY.plusDays(9), TODAY.plusDays(1), Risk.State.ACCEPTED},
            {TODAY.plusDays(9), TODAY, Risk.State.REVIEW_DUE},
            {TODAY.minusDays(1), TODAY.minusDays(5), Risk.State.EXPIRED},
        };
        Risk.Acceptance acceptance = new Risk.Acceptance(Seat.IT_SYSTEM_OWNER, "priya", TODAY);
        for (Object[] row : table) {
            Risk risk = new Risk(
                    1,
                    "Text",
                    "Consequence",
                    null,
                    (LocalDate) row[0],
                    (LocalDate) row[1],
                    "ann",
                    TODAY,
                    List.of(acceptance));
            assertEquals(row[0] + " " + row[1], row[2], risk.state(TODAY));
        }
    }

    @Test
    public void whatIsDueIsAnOpenPointAndABusinessLedApplicationAnswersEverything() {
        add();
        Checklist led = new Checklist("HUB", true, Map.of(), null, null, 1);
        assertEquals(List.of(OpenPoint.Kind.RISK_UNACCEPTED, OpenPoint.Kind.CONTROL_GAPS), kinds(led));
        assertEquals(List.of(OpenPoint.Kind.RISK_UNACCEPTED), kinds(Checklist.none("HUB")));
        assertEquals(Requirement.values().length, led.gaps().size());
    }

    @Test
    public void anIdIsNeverGivenTwice() {
        add();
        keep.close(HUB, 1, "ann");
        add();
        assertEquals(2, first().id());
    }

    private List<OpenPoint.Kind> kinds(Checklist checklist) {
        return OpenPoint.of(HUB, keep.of("HUB"), Aspiration.none("HUB"), checklist, TODAY).stream()
                .map(OpenPoint::kind)
                .toList();
    }

    private void add() {
        keep.add(HUB, new KeepRisks.Wanted("Tokens never expire", "Leavers read on", null, null, null), "ann");
    }

    private Outcome<Risks> accept(String who, LocalDate expires, LocalDate review) {
        return keep.accept(HUB, 1, expires, review, who);
    }

    private Risk first() {
        return keep.of("HUB").values().get(0);
    }

    private static List<String> codes(Outcome<Risks> outcome) {
        return ((Outcome.Refused<Risks>) outcome)
                .problems().stream().map(Problem::code).toList();
    }
}
