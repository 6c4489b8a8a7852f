package dev.accord.relationship.agreement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationsInMemory;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.relationship.Assessment;
import dev.accord.relationship.Deciding;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Sides;
import dev.accord.relationship.Today;
import dev.accord.relationship.agreement.Agreement.State;
import dev.accord.relationship.agreement.Difference.Topic;
import dev.accord.relationship.agreement.Terms.Conditions;
import dev.accord.relationship.agreement.Terms.Signatory;
import dev.accord.relationship.forums.Cadence;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.RegisterInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public final class KeepAgreementsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-16T10:00:00Z"), ZoneOffset.UTC);
    private static final Relationship SALES = new Relationship(
            7,
            "Sales",
            List.of(10L),
            Assessment.NONE,
            Deciding.NOBODY,
            new Sides("noor", Sides.BrmType.BRM, "henrik", "VP Sales", null),
            null,
            3);

    private final ApplicationsInMemory catalogue = new ApplicationsInMemory();
    private final RegisterInMemory<Forum> forums = new RegisterInMemory<>();
    private final KeepAgreements keep = new KeepAgreements(
            new RegisterInMemory<>(),
            new GatherContent(catalogue, new ReferenceModels(), forums),
            CLOCK,
            new Today(CLOCK, () -> ZoneOffset.UTC));

    @Test
    public void theFirstDraftAsksBothSidesAndFollowsTheLiveData() {
        Entry<Agreement> draft = done(keep.draft(SALES, "noor"));
        assertEquals(
                List.of(
                        new Signatory(Side.BUSINESS, Holder.user("henrik"), "VP Sales"),
                        new Signatory(Side.IT, Holder.user("noor"), null)),
                draft.content().terms().signatories());
        assertEquals(0, keep.content(SALES, draft.content()).applications().size());
        keepApplication("CRM", "B", "julia");
        assertEquals(
                27, keep.content(SALES, draft.content()).applications().get(0).agreed());
        assertEquals(List.of("DRAFT_EXISTS"), codes(keep.draft(SALES, "noor")));
    }

    @Test
    public void aDraftWithoutValidityOrWithOneSideOnlyIsNotFrozen() {
        Entry<Agreement> draft = done(keep.draft(SALES, "noor"));
        assertEquals(List.of("NO_VALIDITY"), codes(keep.freeze(SALES, draft, "noor")));
        Terms oneSided = new Terms(
                TODAY,
                TODAY.minusDays(1),
                null,
                Conditions.NONE,
                List.of(new Signatory(Side.IT, Holder.user("noor"), null)));
        assertEquals(List.of("ENDS_BEFORE_IT_BEGINS"), codes(keep.change(with(draft, oneSided), "noor")));
        Entry<Agreement> changed = done(keep.change(
                with(draft, new Terms(TODAY, TODAY, null, Conditions.NONE, oneSided.signatories())), "noor"));
        assertEquals(List.of("NOBODY_SIGNS"), codes(keep.freeze(SALES, changed, "noor")));
    }

    @Test
    public void whatWasFrozenStaysAsItWasAndIsInForceOnceBothSidesSigned() {
        keepApplication("CRM", "B", "julia");
        Entry<Agreement> frozen = frozen(TODAY, TODAY.plusYears(1));
        keepApplication("CRM", "A", null);
        assertEquals(
                "B", keep.content(SALES, frozen.content()).applications().get(0).operatingModel());
        assertEquals(State.WAITING, frozen.content().state(TODAY));
        assertEquals(List.of("NOT_ASKED_TO_SIGN"), codes(keep.sign(frozen, "eli")));
        Entry<Agreement> half = done(keep.sign(frozen, "noor"));
        assertEquals(List.of("NOT_ASKED_TO_SIGN"), codes(keep.sign(half, "noor")));
        assertEquals(List.of("SIGNED_ALREADY"), codes(keep.reopen(half, "noor")));
        assertTrue(keep.sign(frozen, "henrik") instanceof Outcome.Conflict);
        Agreement signed = done(keep.sign(half, "henrik")).content();
        assertEquals(State.IN_FORCE, signed.state(TODAY));
        assertEquals(State.EXPIRED, signed.state(TODAY.plusYears(1).plusDays(1)));
        assertEquals(State.SIGNED, signed.state(TODAY.minusDays(1)));
    }

    @Test
    public void whoHasNoAccountSignsThroughSomebodyWhoSaysWhenItWasTold() {
        Entry<Agreement> draft = done(keep.draft(SALES, "noor"));
        Terms terms = new Terms(
                TODAY,
                TODAY.plusYears(1),
                null,
                Conditions.NONE,
                List.of(
                        new Signatory(Side.BUSINESS, Holder.notAJiraUser("Sofia"), null),
                        new Signatory(Side.IT, Holder.user("noor"), null)));
        Entry<Agreement> frozen = done(keep.freeze(SALES, done(keep.change(with(draft, terms), "noor")), "noor"));
        assertEquals(List.of("TOLD_IN_FUTURE"), codes(keep.signFor(frozen, "Sofia", TODAY.plusDays(1), "noor")));
        assertEquals(List.of("NOT_ASKED_TO_SIGN"), codes(keep.signFor(frozen, "Eve", TODAY, "noor")));
        Signature signature = done(keep.signFor(frozen, "Sofia", TODAY, "noor"))
                .content()
                .signatures()
                .get(0);
        assertEquals("noor", signature.recordedBy());
        assertEquals(TODAY, signature.toldOn());
    }

    @Test
    public void theNextVersionTakesOverTheTermsAndSaysWhatIsDifferent() {
        keepApplication("CRM", "B", "julia");
        forums.save(List.of(Entry.fresh(7, forum(Cadence.QUARTERLY))), "noor");
        frozen(TODAY, TODAY.plusYears(1));
        keepApplication("CRM", "A", null);
        keepApplication("ERP", null, null);
        forums.save(List.of(new Entry<>(1, 7, 1, forum(Cadence.MONTHLY))), "noor");
        Agreement draft = done(keep.draft(SALES, "noor")).content();
        assertEquals(2, draft.number());
        assertEquals(TODAY.plusYears(1).plusDays(1), draft.terms().validFrom());
        List<Difference> differences = keep.differences(SALES, draft);
        assertTrue(differences.contains(new Difference(Topic.APPLICATION, "ERP", null, null, "ERP")));
        assertTrue(differences.contains(new Difference(Topic.OPERATING_MODEL, "CRM", null, "B", "A")));
        assertTrue(differences.contains(
                new Difference(Topic.SEAT, "CRM", "BUSINESS_SYSTEM_MANAGER", Holder.user("julia"), null)));
        assertTrue(differences.contains(
                new Difference(Topic.CELL, "CRM", "PROBLEM APPLICATION", Party.BUSINESS, Party.IT_OPS)));
        assertTrue(
                differences.contains(new Difference(Topic.CADENCE, "Board", null, Cadence.QUARTERLY, Cadence.MONTHLY)));
        assertEquals(12 + 4, differences.size());
    }

    private Entry<Agreement> frozen(LocalDate from, LocalDate to) {
        Entry<Agreement> draft = done(keep.draft(SALES, "noor"));
        Terms terms = new Terms(
                from, to, null, Conditions.NONE, draft.content().terms().signatories());
        return done(keep.freeze(SALES, done(keep.change(with(draft, terms), "noor")), "noor"));
    }

    private static Entry<Agreement> with(Entry<Agreement> draft, Terms terms) {
        return draft.with(Agreement.draft(draft.content().number(), terms));
    }

    private void keepApplication(String key, String model, String manager) {
        int version = catalogue.find(key).map(Application::version).orElse(0);
        catalogue.save(
                List.of(new Application(
                        key,
                        key,
                        List.of(),
                        null,
                        1,
                        1,
                        "Sales",
                        model,
                        LifeCycle.ACTIVE,
                        Contract.NONE,
                        manager == null
                                ? Map.of()
                                : Map.of(Seat.BUSINESS_SYSTEM_MANAGER, List.of(Holder.user(manager))),
                        List.of(),
                        List.of(10L),
                        version)),
                "noor");
    }

    private static Forum forum(Cadence cadence) {
        return new Forum("Board", Forum.Level.STRATEGIC, List.of(), List.of(), cadence, TODAY, null);
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .problems().stream().map(Problem::code).toList();
    }
}
