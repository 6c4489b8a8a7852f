package dev.accord.governance;

import dev.accord.operatingmodel.SupportProcess;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How Accord is set up on this Jira. People are user keys, projects and issue types ids, fields ids.
 *
 * @param mode of every project that {@code projectModes} does not name
 * @param actingUser in whose name Accord assigns, or null while nobody is chosen
 * @param automationUsers accounts whose choice of an assignee is no person's choice
 * @param unmappedToTriage projects that hand issues without an application to the triage group
 * @param routing what Accord reads and writes beside its own three fields
 * @param version 0 before the first save
 * @param tasks where tasks for owners are created, or null while nobody said
 */
public record Settings(
        Mode mode,
        Map<Long, Mode> projectModes,
        String actingUser,
        List<String> automationUsers,
        String triageGroup,
        Set<Long> unmappedToTriage,
        Groups groups,
        List<ProcessMapping> processOf,
        String applicationField,
        String partField,
        String partyField,
        boolean sendMail,
        int version,
        TaskTarget tasks,
        RoutingSettings routing) {

    public Settings {
        projectModes = Map.copyOf(projectModes);
        automationUsers = List.copyOf(automationUsers);
        unmappedToTriage = Set.copyOf(unmappedToTriage);
        processOf = List.copyOf(processOf);
        // What was saved before there was any has none.
        routing = routing == null ? RoutingSettings.NONE : routing;
    }

    /** Settings that say nothing of tasks, and read and write nothing beside the three fields. */
    public Settings(
            Mode mode,
            Map<Long, Mode> projectModes,
            String actingUser,
            List<String> automationUsers,
            String triageGroup,
            Set<Long> unmappedToTriage,
            Groups groups,
            List<ProcessMapping> processOf,
            String applicationField,
            String partField,
            String partyField,
            boolean sendMail,
            int version) {
        this(
                mode,
                projectModes,
                actingUser,
                automationUsers,
                triageGroup,
                unmappedToTriage,
                groups,
                processOf,
                applicationField,
                partField,
                partyField,
                sendMail,
                version,
                null,
                RoutingSettings.NONE);
    }

    /** Before anybody set anything up: Accord does nothing. */
    public static final Settings INITIAL = new Settings(
            Mode.OFF, Map.of(), null, List.of(), null, Set.of(), Groups.NONE, List.of(), null, null, null, false, 0);

    /** The same settings, one version on. */
    public Settings next() {
        return new Settings(
                mode,
                projectModes,
                actingUser,
                automationUsers,
                triageGroup,
                unmappedToTriage,
                groups,
                processOf,
                applicationField,
                partField,
                partyField,
                sendMail,
                version + 1,
                tasks,
                routing);
    }

    /** Whether Accord only looks on in some project. */
    public boolean observes() {
        return mode == Mode.OBSERVE || projectModes.containsValue(Mode.OBSERVE);
    }

    public Mode modeOf(long project) {
        return projectModes.getOrDefault(project, mode);
    }

    /** The process of an issue, the mapping that names its request type before the one that does not. */
    public Optional<SupportProcess> processOf(String issueType, String requestType) {
        return processOf(issueType, requestType, List.of());
    }

    public Optional<SupportProcess> processOf(String issueType, String requestType, Collection<String> components) {
        return mapping(issueType, requestType, components).map(ProcessMapping::process);
    }

    /** The mapping that names the request type before one that names a component; among equals the first. */
    public Optional<ProcessMapping> mapping(String issueType, String requestType, Collection<String> components) {
        return processOf.stream()
                .filter(each -> each.fits(issueType, requestType, components))
                .min(Comparator.<ProcessMapping, Boolean>comparing(each -> each.requestType() == null)
                        .thenComparing(each -> each.component() == null));
    }

    /** Whether the components of an issue matter for its process. */
    public boolean mapsComponents() {
        return processOf.stream().anyMatch(each -> each.component() != null);
    }
}
