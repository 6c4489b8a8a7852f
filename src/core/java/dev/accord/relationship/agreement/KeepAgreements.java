package dev.accord.relationship.agreement;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.Holder;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Today;
import dev.accord.relationship.agreement.Terms.Signatory;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Drafts, freezes and signs the versions of the agreement of a relationship. */
public final class KeepAgreements {
    private final Register<Agreement> agreements;
    private final GatherContent gather;
    private final Clock clock;
    private final Today today;

    public KeepAgreements(Register<Agreement> agreements, GatherContent gather, Clock clock, Today today) {
        this.agreements = agreements;
        this.gather = gather;
        this.clock = clock;
        this.today = today;
    }

    /** Newest first. */
    public List<Entry<Agreement>> of(long relationship) {
        return agreements.of(relationship).stream()
                .sorted(Comparator.comparing(
                                (Entry<Agreement> each) -> each.content().number())
                        .reversed())
                .toList();
    }

    public Optional<Entry<Agreement>> find(long relationship, int number) {
        return of(relationship).stream()
                .filter(each -> each.content().number() == number)
                .findFirst();
    }

    /** A draft follows the live data. */
    public Content content(Relationship relationship, Agreement agreement) {
        return agreement.isDraft() ? gather.of(relationship) : agreement.content();
    }

    /** Against the last version before that was frozen; nothing for the first. */
    public List<Difference> differences(Relationship relationship, Agreement agreement) {
        return before(relationship.id(), agreement)
                .map(old -> Compare.versions(
                        old.terms(), old.content(), agreement.terms(), content(relationship, agreement)))
                .orElse(List.of());
    }

    /** The last version before this one that was frozen. */
    public Optional<Agreement> before(long relationship, Agreement agreement) {
        return of(relationship).stream()
                .map(Entry::content)
                .filter(each -> each.number() < agreement.number() && !each.isDraft())
                .findFirst();
    }

    /** A new version with the terms of the last, for the time after it. There is one draft at a time. */
    public Outcome<Entry<Agreement>> draft(Relationship relationship, String actor) {
        List<Entry<Agreement>> present = of(relationship.id());
        Optional<Agreement> last = present.stream().map(Entry::content).findFirst();
        if (last.filter(Agreement::isDraft).isPresent()) {
            return Outcome.refused(Problem.of("DRAFT_EXISTS", "", last.get().number()));
        }
        Terms terms = last.map(each -> each.terms().next()).orElseGet(() -> first(relationship));
        int number = last.map(Agreement::number).orElse(0) + 1;
        return saved(Entry.fresh(relationship.id(), Agreement.draft(number, terms)), actor);
    }

    private static Terms first(Relationship relationship) {
        List<Signatory> both = new ArrayList<>();
        if (relationship.sides().counterpart() != null) {
            both.add(new Signatory(
                    Side.BUSINESS,
                    Holder.user(relationship.sides().counterpart()),
                    relationship.sides().counterpartTitle()));
        }
        if (relationship.sides().brm() != null) {
            both.add(new Signatory(Side.IT, Holder.user(relationship.sides().brm()), null));
        }
        return new Terms(null, null, null, Terms.Conditions.NONE, both);
    }

    /** New terms of a draft. */
    public Outcome<Entry<Agreement>> change(Entry<Agreement> wanted, String actor) {
        return standing(wanted, present -> {
            if (!present.content().isDraft()) {
                return refused("NOT_A_DRAFT");
            }
            List<Problem> problems = TermsRules.draft(wanted.content().terms());
            return problems.isEmpty() ? saved(wanted, actor) : Outcome.refused(problems);
        });
    }

    /** From now on the draft says what it says, and waits to be signed. */
    public Outcome<Entry<Agreement>> freeze(Relationship relationship, Entry<Agreement> draft, String actor) {
        return standing(draft, present -> {
            Agreement agreement = present.content();
            if (!agreement.isDraft()) {
                return refused("NOT_A_DRAFT");
            }
            List<Problem> problems = TermsRules.signing(agreement.terms());
            return problems.isEmpty()
                    ? saved(
                            present.with(new Agreement(
                                    agreement.number(),
                                    agreement.terms(),
                                    gather.of(relationship),
                                    clock.millis(),
                                    List.of())),
                            actor)
                    : Outcome.refused(problems);
        });
    }

    /** Back to a draft, while nobody signed. */
    public Outcome<Entry<Agreement>> reopen(Entry<Agreement> frozen, String actor) {
        return standing(frozen, present -> {
            Agreement agreement = present.content();
            return agreement.isDraft() || !agreement.signatures().isEmpty()
                    ? refused("SIGNED_ALREADY")
                    : saved(present.with(Agreement.draft(agreement.number(), agreement.terms())), actor);
        });
    }

    /** Only a draft is ever removed. */
    public Outcome<Entry<Agreement>> remove(Entry<Agreement> draft, String actor) {
        return standing(
                draft,
                present -> present.content().isDraft() ? agreements.remove(present, actor) : refused("NOT_A_DRAFT"));
    }

    /** Users sign for themselves. */
    public Outcome<Entry<Agreement>> sign(Entry<Agreement> frozen, String actor) {
        return sign(frozen, Holder.user(actor), null, null, actor);
    }

    /** For somebody without account, who told the actor on that day. */
    public Outcome<Entry<Agreement>> signFor(Entry<Agreement> frozen, String name, LocalDate toldOn, String actor) {
        if (toldOn == null || toldOn.isAfter(today.date())) {
            return Outcome.refused(Problem.of("TOLD_IN_FUTURE", "toldOn"));
        }
        return sign(frozen, Holder.notAJiraUser(name), actor, toldOn, actor);
    }

    private Outcome<Entry<Agreement>> sign(
            Entry<Agreement> frozen, Holder person, String recordedBy, LocalDate toldOn, String actor) {
        return standing(frozen, present -> {
            Agreement agreement = present.content();
            if (agreement.isDraft()) {
                return refused("STILL_A_DRAFT");
            }
            List<Signature> signatures = new ArrayList<>(agreement.signatures());
            agreement.missing().stream()
                    .filter(each -> each.person().equals(person))
                    .forEach(each ->
                            signatures.add(new Signature(each.side(), person, clock.millis(), recordedBy, toldOn)));
            return signatures.size() == agreement.signatures().size()
                    ? refused("NOT_ASKED_TO_SIGN")
                    : saved(
                            present.with(new Agreement(
                                    agreement.number(),
                                    agreement.terms(),
                                    agreement.content(),
                                    agreement.frozenAt(),
                                    signatures)),
                            actor);
        });
    }

    /** What is done with the version that stands, unless somebody saved in between. */
    private Outcome<Entry<Agreement>> standing(
            Entry<Agreement> wanted, Function<Entry<Agreement>, Outcome<Entry<Agreement>>> work) {
        Optional<Entry<Agreement>> present =
                agreements.find(wanted.id()).filter(each -> each.relationship() == wanted.relationship());
        if (present.isEmpty()) {
            return refused("NOT_FOUND");
        }
        return present.get().version() == wanted.version()
                ? work.apply(present.get())
                : Outcome.conflict(present.get());
    }

    private Outcome<Entry<Agreement>> saved(Entry<Agreement> wanted, String actor) {
        return agreements.save(List.of(wanted), actor).map(all -> all.get(0));
    }

    private static <T> Outcome<T> refused(String code) {
        return Outcome.refused(Problem.of(code, ""));
    }
}
