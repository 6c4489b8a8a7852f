package dev.accord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.catalogue.Holder;
import dev.accord.governance.Rights;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.Criterion;
import dev.accord.relationship.MaturityLevel;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Visibility;
import dev.accord.relationship.assessment.Area;
import dev.accord.relationship.assessment.Invitation;
import dev.accord.relationship.assessment.Proposal;
import dev.accord.relationship.assessment.Round;
import dev.accord.relationship.assessment.Round.Tally;
import dev.accord.relationship.assessment.Said;
import dev.accord.relationship.assessment.Symptom;
import dev.accord.relationship.assessment.View;
import dev.accord.relationship.assessment.View.Answers;
import dev.accord.relationship.register.Entry;
import dev.accord.rest.PeopleJson.PersonJson;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns assessments into JSON, for each reader as much as concerns them, and what is sent back into answers. */
public final class AssessmentsJson {
    private final PeopleJson people;
    private final Visibility visibility;

    public AssessmentsJson(PeopleJson people, Rights rights) {
        this.people = people;
        this.visibility = new Visibility(rights);
    }

    /**
     * One assessment. {@code seen} is null for whoever is asked and did not answer yet: nobody's answer shall colour
     * theirs; {@code mine} is what the reader answered.
     */
    public record RoundJson(
            long id,
            String started,
            PersonJson by,
            String why,
            boolean open,
            List<InvitedJson> invited,
            Side asked,
            AnswersJson mine,
            SeenJson seen,
            SettledJson settled,
            int version) {}

    /** Somebody who is asked; {@code recordedBy} wrote down what a person without account told. */
    public record InvitedJson(Side side, PersonJson person, String answeredOn, PersonJson recordedBy) {}

    /** What one person says. */
    public record AnswersJson(
            Map<Criterion, Said> answers,
            Map<Criterion, String> evidence,
            Map<Area, Integer> areas,
            List<Symptom> symptoms,
            String comment) {}

    /** What both sides say together, and the level that follows; null where they have nothing in common. */
    public record SeenJson(
            Integer proposed,
            Integer seenByBusiness,
            Integer seenByIt,
            List<LevelJson> levels,
            List<StatementJson> statements,
            List<AreaJson> areas,
            List<SymptomJson> symptoms,
            List<CommentJson> comments) {}

    /** How many of a level's statements are recognised. */
    public record LevelJson(int level, int statements, int business, int it, int both) {}

    /** One statement; {@code differs} where one side recognises it and the other does not. */
    public record StatementJson(
            Criterion criterion, int level, Tally business, Tally it, boolean differs, List<CommentJson> evidence) {}

    /** Mean of a side's ratings, 1 weak to 5 strong, or null. */
    public record AreaJson(Area area, Double business, Double it) {}

    /** How many of a side see it. */
    public record SymptomJson(Symptom symptom, int business, int it) {}

    /** What somebody wrote. */
    public record CommentJson(Side side, PersonJson person, String text) {}

    /** The level that a person set, beside the one that the rule proposed. */
    public record SettledJson(int level, Integer proposed, String why, PersonJson by, String on) {}

    /** One line of the history, for whoever may browse the project. */
    public record LineJson(
            long id, String started, boolean open, boolean readable, boolean asked, String settledOn, Integer level) {}

    boolean readable(Relationship relationship, Round round, String user) {
        return visibility.showsReasons(relationship, user) || asked(round, user);
    }

    private static boolean asked(Round round, String user) {
        return round.invitation(Holder.user(user)).isPresent();
    }

    LineJson line(Relationship relationship, Entry<Round> entry, String user) {
        Round round = entry.content();
        Holder reader = Holder.user(user);
        return new LineJson(
                entry.id(),
                round.started().toString(),
                round.open(),
                readable(relationship, round, user),
                round.open() && asked(round, user) && round.view(reader).isEmpty(),
                round.open() ? null : round.settled().on().toString(),
                round.open() ? null : round.settled().level().number());
    }

    RoundJson shown(Entry<Round> entry, String user) {
        Round round = entry.content();
        Holder reader = Holder.user(user);
        Optional<View> mine = round.view(reader);
        boolean first = round.open() && asked(round, user) && mine.isEmpty();
        return new RoundJson(
                entry.id(),
                round.started().toString(),
                people.person(round.by()),
                round.why(),
                round.open(),
                round.invited().stream().map(each -> invited(round, each)).toList(),
                round.invitation(reader).map(Invitation::side).orElse(null),
                mine.map(each -> answers(each.answers())).orElse(null),
                first ? null : seen(round),
                round.open() ? null : settled(round),
                entry.version());
    }

    private InvitedJson invited(Round round, Invitation each) {
        Optional<View> view = round.view(each.person());
        return new InvitedJson(
                each.side(),
                people.holder(each.person()),
                view.map(given -> given.on().toString()).orElse(null),
                view.map(given -> people.person(given.recordedBy())).orElse(null));
    }

    private static AnswersJson answers(Answers given) {
        return new AnswersJson(
                given.said(),
                given.evidence(),
                given.areas(),
                given.symptoms().stream().sorted().toList(),
                given.comment());
    }

    private SettledJson settled(Round round) {
        return new SettledJson(
                round.settled().level().number(),
                number(Optional.ofNullable(round.settled().proposed())),
                round.settled().why(),
                people.person(round.settled().by()),
                round.settled().on().toString());
    }

    private SeenJson seen(Round round) {
        Proposal proposal = Proposal.of(round);
        return new SeenJson(
                number(proposal.level()),
                number(proposal.seenBy(Side.BUSINESS)),
                number(proposal.seenBy(Side.IT)),
                proposal.levels().stream()
                        .map(each -> new LevelJson(
                                each.level().number(), each.statements(), each.business(), each.it(), each.both()))
                        .toList(),
                Arrays.stream(Criterion.values())
                        .map(each -> statement(round, each))
                        .toList(),
                Arrays.stream(Area.values())
                        .map(each -> new AreaJson(each, mean(round, Side.BUSINESS, each), mean(round, Side.IT, each)))
                        .toList(),
                Arrays.stream(Symptom.values())
                        .map(each ->
                                new SymptomJson(each, seeing(round, Side.BUSINESS, each), seeing(round, Side.IT, each)))
                        .toList(),
                texts(round, Answers::comment));
    }

    private StatementJson statement(Round round, Criterion criterion) {
        Tally business = round.tally(Side.BUSINESS, criterion);
        Tally it = round.tally(Side.IT, criterion);
        boolean both = !round.of(Side.BUSINESS).isEmpty() && !round.of(Side.IT).isEmpty();
        return new StatementJson(
                criterion,
                criterion.level().number(),
                business,
                it,
                both && business.recognised() != it.recognised(),
                texts(round, each -> each.evidence().get(criterion)));
    }

    private List<CommentJson> texts(Round round, Function<Answers, String> text) {
        return round.views().stream()
                .filter(each -> text.apply(each.answers()) != null)
                .map(each ->
                        new CommentJson(each.side(), people.holder(each.from().person()), text.apply(each.answers())))
                .toList();
    }

    private static Double mean(Round round, Side side, Area area) {
        List<Integer> ratings = round.of(side).stream()
                .map(each -> each.answers().areas().get(area))
                .filter(Objects::nonNull)
                .toList();
        return ratings.isEmpty()
                ? null
                : Math.round(ratings.stream()
                                        .mapToInt(Integer::intValue)
                                        .average()
                                        .orElse(0)
                                * 10)
                        / 10.0;
    }

    private static int seeing(Round round, Side side, Symptom symptom) {
        return (int) round.of(side).stream()
                .filter(each -> each.answers().symptoms().contains(symptom))
                .count();
    }

    private static Integer number(Optional<MaturityLevel> level) {
        return level.map(MaturityLevel::number).orElse(null);
    }

    /** Whom to ask, from {@code business} and {@code it}. */
    List<Invitation> invitations(Body body, List<Invitation> before) {
        return Stream.concat(side(body, "business", Side.BUSINESS, before), side(body, "it", Side.IT, before))
                .toList();
    }

    private Stream<Invitation> side(Body body, String member, Side side, List<Invitation> before) {
        List<Holder> known = before.stream().map(Invitation::person).toList();
        return body.list(member).stream()
                .map(each -> people.holder(body, member, each, known))
                .filter(Objects::nonNull)
                .map(each -> new Invitation(side, each));
    }

    Answers answers(Body body) {
        Map<Criterion, Said> said = new EnumMap<>(Criterion.class);
        body.object("answers").ifPresent(all -> all.names().forEach(name -> key(all, name, Criterion.class)
                .ifPresent(each ->
                        Optional.ofNullable(all.choice(name, Said.class)).ifPresent(value -> said.put(each, value)))));
        Map<Criterion, String> evidence = new EnumMap<>(Criterion.class);
        body.object("evidence").ifPresent(all -> all.names().forEach(name -> key(all, name, Criterion.class)
                .ifPresent(each -> Optional.ofNullable(all.text(name)).ifPresent(text -> evidence.put(each, text)))));
        Map<Area, Integer> areas = new EnumMap<>(Area.class);
        body.object("areas").ifPresent(all -> all.names().forEach(name -> key(all, name, Area.class)
                .ifPresent(each -> Optional.ofNullable(all.number(name)).ifPresent(value -> areas.put(each, value)))));
        Set<Symptom> symptoms = EnumSet.noneOf(Symptom.class);
        body.texts("symptoms").forEach(each -> constant(Symptom.class, each)
                .ifPresentOrElse(symptoms::add, () -> body.bad("symptoms")));
        return new Answers(said, evidence, areas, symptoms, body.text("comment"));
    }

    /** The person whose answers somebody else records: as shown, or by name. */
    Holder told(Body body, JsonNode person) {
        return people.holder(body, "person", person, List.of());
    }

    private static <E extends Enum<E>> Optional<E> key(Body body, String name, Class<E> type) {
        Optional<E> found = constant(type, name);
        if (found.isEmpty()) {
            body.bad(name);
        }
        return found;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
