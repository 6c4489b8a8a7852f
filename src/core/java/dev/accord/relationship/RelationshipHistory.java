package dev.accord.relationship;

import dev.accord.relationship.Relationships.Saved;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What each save changed: last value beside the new one, newest first. */
public final class RelationshipHistory {
    private static final Set<String> CONFIDENTIAL = Set.of("evidence", "why");

    /** One member, by the name that REST gives it; values are null where nothing was said. */
    public record Changed(String field, Object before, Object after) {}

    /** One save; {@code confirmed} is why all was kept, empty where the reader may not know, else null. */
    public record Change(Instant at, String actor, String confirmed, List<Changed> fields) {}

    private RelationshipHistory() {}

    /** From versions, newest first; without evidence and reasons for those who may not see them. */
    public static List<Change> of(List<Saved> versions, boolean showsReasons) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Saved saved = versions.get(i);
            Relationship before = i + 1 < versions.size() ? versions.get(i + 1).relationship() : null;
            List<Changed> fields = between(before, saved.relationship()).stream()
                    .filter(each -> showsReasons || !CONFIDENTIAL.contains(each.field()))
                    .toList();
            String confirmed = showsReasons || saved.confirmed() == null ? saved.confirmed() : "";
            changes.add(new Change(saved.at(), saved.actor(), confirmed, fields));
        }
        return changes;
    }

    /** What differs; {@code before} may be null. */
    public static List<Changed> between(Relationship before, Relationship after) {
        Map<String, Object> last = before == null ? Map.of() : values(before);
        return values(after).entrySet().stream()
                .map(each -> new Changed(each.getKey(), last.get(each.getKey()), each.getValue()))
                .filter(each -> !Objects.equals(each.before(), each.after()))
                .toList();
    }

    private static Map<String, Object> values(Relationship each) {
        Map<String, Object> values = new LinkedHashMap<>();
        Assessment assessment = each.assessment();
        values.put("relationshipModel.current", name(assessment.model().current()));
        values.put("relationshipModel.target", name(assessment.model().target()));
        values.put("maturityLevel.current", number(assessment.level().current()));
        values.put("maturityLevel.target", number(assessment.level().target()));
        values.put("targetDate", text(assessment.targetDate()));
        values.put("period", assessment.period());
        values.put(
                "evidence",
                assessment.evidence().isEmpty()
                        ? null
                        : assessment.evidence().stream().map(Evidence::text).toList());
        values.put("businessUnit", each.businessUnit());
        values.put("projects", each.projects());
        values.put("decidedBy", each.deciding().by());
        values.put("decidedOn", text(each.deciding().on()));
        values.put("why", each.deciding().why());
        values.put("brm", each.sides().brm());
        values.put("brmType", name(each.sides().brmType()));
        values.put("counterpart", each.sides().counterpart());
        values.put("counterpartTitle", each.sides().counterpartTitle());
        values.put("sponsor", each.sides().sponsor());
        values.put("nextReview", text(each.nextReview()));
        return values;
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String number(MaturityLevel level) {
        return level == null ? null : String.valueOf(level.number());
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }
}
