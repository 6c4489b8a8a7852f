package dev.accord.setup;

import dev.accord.governance.Mode;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.setup.JiraConfiguration.Field;
import dev.accord.setup.JiraConfiguration.IssueType;
import dev.accord.setup.Wish.OfField;
import dev.accord.setup.Wish.OfType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What set-up proposes: what is set up already, else what has the usual name, else making it. */
final class Proposal {
    /** What companies call the issue types of a process; the first is what Accord calls its own. */
    private static final Map<SupportProcess, List<String>> TYPES = new EnumMap<>(Map.of(
            SupportProcess.CHANGE, List.of("Change Request", "Change"),
            SupportProcess.ENHANCEMENT, List.of("Enhancement Request", "Enhancement", "Improvement"),
            SupportProcess.INCIDENT, List.of("Incident"),
            SupportProcess.PROBLEM, List.of("Problem"),
            SupportProcess.REQUEST, List.of("Service Request")));

    private static final Map<FieldRole, String> FIELDS = new EnumMap<>(Map.of(
            FieldRole.APPLICATION, "Application",
            FieldRole.PART, "Affected part",
            FieldRole.PARTY, "Accountable party",
            FieldRole.PERFORMING, "Performing group"));

    private Proposal() {}

    static Wish of(Settings settings, List<IssueType> types, List<Field> fields) {
        List<OfType> ofTypes = new ArrayList<>();
        TYPES.forEach((process, names) -> type(process, names, settings, types).ifPresent(ofTypes::add));
        List<OfField> ofFields = FIELDS.entrySet().stream()
                .map(each -> field(each.getKey(), each.getValue(), settings, fields))
                .toList();
        List<Long> projects = settings.projectModes().entrySet().stream()
                .filter(each -> each.getValue() != Mode.OFF)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new Wish(
                Way.of(ofTypes, ofFields),
                projects,
                ofTypes,
                ofFields,
                settings.actingUser(),
                settings.triageGroup(),
                Mode.OBSERVE,
                null);
    }

    private static Optional<OfType> type(
            SupportProcess process, List<String> names, Settings settings, List<IssueType> types) {
        Optional<IssueType> mapped = types.stream()
                .filter(each -> settings.processOf(each.id(), null)
                        .filter(process::equals)
                        .isPresent())
                .findFirst();
        Optional<IssueType> named = names.stream()
                .flatMap(name -> types.stream().filter(each -> each.name().equalsIgnoreCase(name)))
                .filter(each -> settings.processOf(each.id(), null).isEmpty())
                .findFirst();
        boolean ours = process == SupportProcess.CHANGE || process == SupportProcess.ENHANCEMENT;
        return mapped.or(() -> named)
                .map(each -> new OfType(process, Action.ADOPT, each.id(), each.name()))
                .or(() ->
                        ours ? Optional.of(new OfType(process, Action.CREATE, null, names.get(0))) : Optional.empty());
    }

    private static OfField field(FieldRole role, String name, Settings settings, List<Field> fields) {
        String set =
                switch (role) {
                    case APPLICATION -> settings.applicationField();
                    case PART -> settings.partField();
                    case PARTY -> settings.partyField();
                    case PERFORMING -> settings.routing().performingField();
                };
        Optional<Field> inUse =
                fields.stream().filter(each -> each.id().equals(set)).findFirst();
        // Jira's components may name the application: a company that chose that needs no field.
        if (set != null && inUse.isEmpty()) {
            return new OfField(role, Action.LEAVE, set, set);
        }
        return inUse.or(() -> fields.stream()
                        .filter(each -> each.select() && each.name().equalsIgnoreCase(name))
                        .findFirst())
                .map(each -> new OfField(role, Action.ADOPT, each.id(), each.name()))
                // Nothing depends on the performing group's field, so it is made on request only.
                .orElseGet(() ->
                        new OfField(role, role == FieldRole.PERFORMING ? Action.LEAVE : Action.CREATE, null, name));
    }
}
