package dev.accord.relationship.agreement;

import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.relationship.agreement.Content.Scope;
import dev.accord.relationship.agreement.Difference.Topic;
import dev.accord.relationship.forums.Forum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What two versions of an agreement say differently. Applications are told apart by key, forums by name. */
public final class Compare {
    private final List<Difference> differences = new ArrayList<>();

    private Compare() {}

    /** In the order of the agreement. */
    public static List<Difference> versions(Terms oldTerms, Content old, Terms terms, Content content) {
        Compare compare = new Compare();
        compare.note(Topic.RELATIONSHIP_MODEL, null, null, old.relationshipModel(), content.relationshipModel());
        compare.applications(old.applications(), content.applications());
        compare.forums(old.forums(), content.forums());
        compare.conditions(oldTerms, terms);
        return compare.differences;
    }

    private void applications(List<Scope> old, List<Scope> now) {
        Map<String, Scope> before = by(old, Scope::key);
        Map<String, Scope> after = by(now, Scope::key);
        before.forEach((key, scope) -> {
            if (!after.containsKey(key)) {
                note(Topic.APPLICATION, scope.name(), null, scope.name(), null);
            }
        });
        after.forEach((key, scope) -> {
            if (before.containsKey(key)) {
                scope(before.get(key), scope);
            } else {
                note(Topic.APPLICATION, scope.name(), null, null, scope.name());
            }
        });
    }

    private void scope(Scope old, Scope now) {
        note(Topic.OPERATING_MODEL, now.name(), null, old.operatingModel(), now.operatingModel());
        for (Seat seat : Seat.values()) {
            note(
                    Topic.SEAT,
                    now.name(),
                    seat.name(),
                    old.seats().get(seat),
                    now.seats().get(seat));
        }
        for (SupportProcess process : SupportProcess.values()) {
            for (Part part : Part.values()) {
                note(Topic.CELL, now.name(), process + " " + part, old.party(process, part), now.party(process, part));
            }
        }
        contract(now.name(), old, now);
    }

    private void contract(String name, Scope old, Scope now) {
        text(
                Topic.CONTRACT,
                name,
                "vendor",
                old.contract().vendor(),
                now.contract().vendor());
        text(
                Topic.CONTRACT,
                name,
                "holder",
                old.contract().holder(),
                now.contract().holder());
        text(
                Topic.CONTRACT,
                name,
                "itElementsHeldByIt",
                old.contract().itElementsHeldByIt(),
                now.contract().itElementsHeldByIt());
        text(Topic.CONTRACT, name, "end", old.contract().end(), now.contract().end());
    }

    private void forums(List<Forum> old, List<Forum> now) {
        Map<String, Forum> before = by(old, Forum::name);
        Map<String, Forum> after = by(now, Forum::name);
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> note(Topic.FORUM, name, null, name, null));
        after.forEach((name, forum) -> {
            Forum same = before.get(name);
            if (same == null) {
                note(Topic.FORUM, name, null, null, name);
                return;
            }
            note(Topic.CADENCE, name, null, same.cadence(), forum.cadence());
            note(Topic.MEMBERS, name, "business", same.business(), forum.business());
            note(Topic.MEMBERS, name, "it", same.it(), forum.it());
        });
    }

    private void conditions(Terms old, Terms now) {
        text(
                Topic.CONDITION,
                null,
                "legislation",
                old.conditions().legislation(),
                now.conditions().legislation());
        text(
                Topic.CONDITION,
                null,
                "goodPractice",
                old.conditions().goodPractice(),
                now.conditions().goodPractice());
        text(
                Topic.CONDITION,
                null,
                "industry",
                old.conditions().industry(),
                now.conditions().industry());
        text(Topic.CONDITION, null, "endsEarly", old.endsEarly(), now.endsEarly());
    }

    private void text(Topic topic, String subject, String detail, Object before, Object after) {
        note(topic, subject, detail, Objects.toString(before, null), Objects.toString(after, null));
    }

    private void note(Topic topic, String subject, String detail, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            differences.add(new Difference(topic, subject, detail, before, after));
        }
    }

    private static <T> Map<String, T> by(List<T> list, Function<T, String> key) {
        Map<String, T> found = new LinkedHashMap<>();
        list.forEach(each -> found.putIfAbsent(key.apply(each), each));
        return found;
    }
}
