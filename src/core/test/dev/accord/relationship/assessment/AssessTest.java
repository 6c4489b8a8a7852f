package dev.accord.relationship.assessment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Holder;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.Criterion;
import dev.accord.relationship.MaturityLevel;
import dev.accord.relationship.Today;
import dev.accord.relationship.assessment.Assess.Which;
import dev.accord.relationship.assessment.View.Answers;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.RegisterInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

public final class AssessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Holder BUSINESS = Holder.user("henrik");
    private static final Holder IT = Holder.user("noor");
    private static final Holder GUEST = Holder.notAJiraUser("Sofia");

    private final RegisterInMemory<Round> register = new RegisterInMemory<>();
    private final Assess assess = new Assess(
            register,
            new Today(Clock.fixed(Instant.parse("2026-03-16T10:00:00Z"), ZoneOffset.UTC), () -> ZoneOffset.UTC));

    @Test
    public void theLevelIsProposedWhoseStatementsBothSidesRecogniseMost() {
        // Letters are the statements in order: five of level 1, one each of 2 and 3, six of level 4.
        for (String[] row : new String[][] {
            {"yyyyy n n nnnnnn", "yyyny n n nnnnnn", "1", "1", "1"},
            {"yyyyy y n nnnnnn", "nnnnn y y nnnnnn", "2", "1", "2"},
            {"nnnnn y y nnnnnn", "nnnnn y y nnnnnn", "2", "2", "2"},
            {"nnnnn n y yyynnn", "nnnnn n n yyyyyy", "4", "3", "4"},
            {"nnnnn n n yyyyyy", "nnnnn n n yyyyyy", "4", "4", "4"},
            {"yyyyy y n yyyyyn", "nnnnn n n yyyyyy", "4", "1", "4"},
            {"yynnn n n nnnnnn", "nnyyy n y nnnnnn", "-", "1", "3"},
            {"????? ? ? ??????", "yyyyy y y yyyyyy", "-", "-", "1"},
        }) {
            Round round = new Round(
                    TODAY, "noor", "why", List.of(), List.of(view(Side.BUSINESS, row[0]), view(Side.IT, row[1])), null);
            Proposal proposal = Proposal.of(round);
            assertEquals(
                    row[0] + " / " + row[1],
                    List.of(row[2], row[3], row[4]),
                    List.of(
                            number(proposal.level()),
                            number(proposal.seenBy(Side.BUSINESS)),
                            number(proposal.seenBy(Side.IT))));
        }
    }

    @Test
    public void aSideRecognisesAStatementWhereMoreSaySoThanNot() {
        Round round = new Round(
                TODAY,
                "noor",
                "why",
                List.of(),
                List.of(
                        view(Side.IT, "yy? n n nnnnnn"),
                        view(Side.IT, "yn? n n nnnnnn"),
                        view(Side.IT, "y?y n n nnnnnn")),
                null);
        assertEquals(new Round.Tally(1, 1, 1), round.tally(Side.IT, Criterion.BUSINESS_DEFINES_PROJECTS));
        assertEquals(2, Proposal.of(round).levels().get(0).it());
    }

    @Test
    public void nobodyAnswersTwiceOrUninvitedOrForSomebodyWithAnAccount() {
        Which which = started();
        assertTrue(assess.answer(which, BUSINESS, said("yyyyy y y yyyyyy"), null, "henrik") instanceof Outcome.Done);
        assertEquals(
                List.of("ANSWERED_ALREADY"),
                codes(assess.answer(which, BUSINESS, said("nnnnn n n nnnnny"), null, "henrik")));
        assertEquals(
                List.of("NOT_INVITED"), codes(assess.answer(which, Holder.user("lucas"), said("y"), null, "lucas")));
        assertEquals(List.of("ANSWERS_THEMSELVES"), codes(assess.answer(which, IT, said("y"), TODAY, "noor")));
        assertEquals(List.of("NOT_TOLD"), codes(assess.answer(which, GUEST, said("y"), null, "noor")));
        assertEquals(
                List.of("TOLD_IN_FUTURE"), codes(assess.answer(which, GUEST, said("y"), TODAY.plusDays(1), "noor")));
        assertEquals(List.of("NOTHING_SAID"), codes(assess.answer(which, IT, said("?"), null, "noor")));
        assertTrue(assess.answer(which, GUEST, said("y"), TODAY.minusDays(2), "noor") instanceof Outcome.Done);
        assertEquals(
                "noor",
                assess.find(which)
                        .orElseThrow()
                        .content()
                        .view(GUEST)
                        .orElseThrow()
                        .recordedBy());
        assertTrue(assess.takeBack(which, BUSINESS, "henrik") instanceof Outcome.Done);
        assertTrue(assess.answer(which, BUSINESS, said("n y"), null, "henrik") instanceof Outcome.Done);
    }

    @Test
    public void bothSidesAreAskedEachPersonOnceAndWhoeverAnsweredStays() {
        List<Invitation> one = List.of(new Invitation(Side.IT, IT), new Invitation(Side.IT, IT));
        assertEquals(List.of("NO_REASON", "NOBODY_INVITED", "PERSON_TWICE"), codes(assess.start(7, null, one, "noor")));
        Which which = started();
        assertEquals(List.of("ASSESSMENT_OPEN"), codes(assess.start(7, "why", one, "noor")));
        assess.answer(which, BUSINESS, said("y"), null, "henrik");
        List<Invitation> others = List.of(new Invitation(Side.IT, IT), new Invitation(Side.BUSINESS, GUEST));
        assertTrue(assess.invite(which, others, 1, "noor") instanceof Outcome.Conflict);
        assertEquals(List.of("ANSWERED_STAYS"), codes(assess.invite(which, others, 2, "noor")));
        assertEquals(List.of("ANSWERS_ARE_KEPT"), codes(assess.drop(which, 2, "noor")));
        assertEquals(List.of("NOT_FOUND"), codes(assess.drop(new Which(8, which.id()), 2, "noor")));
    }

    private Which started() {
        List<Invitation> invited = List.of(
                new Invitation(Side.BUSINESS, BUSINESS),
                new Invitation(Side.BUSINESS, GUEST),
                new Invitation(Side.IT, IT));
        Outcome<Entry<Round>> outcome = assess.start(7, "A quarter passed", invited, "noor");
        return new Which(7, ((Outcome.Done<Entry<Round>>) outcome).value().id());
    }

    private static View view(Side side, String letters) {
        return new View(new Invitation(side, Holder.user("x")), said(letters), TODAY, null);
    }

    private static Answers said(String letters) {
        String row = letters.replace(" ", "");
        Criterion[] all = Criterion.values();
        Map<Criterion, Said> said = IntStream.range(0, row.length())
                .boxed()
                .collect(Collectors.toMap(each -> all[each], each -> switch (row.charAt(each)) {
                    case 'y' -> Said.DESCRIBES_US;
                    case 'n' -> Said.DOES_NOT;
                    default -> Said.UNKNOWN;
                }));
        return new Answers(said, Map.of(), Map.of(), Set.of(), null);
    }

    private static String number(Optional<MaturityLevel> level) {
        return level.map(each -> String.valueOf(each.number())).orElse("-");
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.problems().stream().map(Problem::code).toList()
                : List.of();
    }
}
