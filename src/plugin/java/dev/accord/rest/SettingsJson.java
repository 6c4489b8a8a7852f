package dev.accord.rest;

import dev.accord.governance.Mode;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.routing.Step;
import java.util.List;
import java.util.Map;

/** The settings as REST shows them. */
public record SettingsJson(
        Mode mode,
        Map<String, Mode> projectModes,
        PersonJson actingUser,
        List<PersonJson> automationUsers,
        String triageGroup,
        List<String> unmappedToTriage,
        GroupsJson groups,
        List<MappingJson> processOf,
        String applicationField,
        String partField,
        String partyField,
        boolean sendMail,
        int version,
        TasksJson tasks,
        String performingField,
        String requestTypeField,
        Map<String, String> defaultApplications,
        List<Step> chain,
        List<AbsenceJson> absences) {

    /** Somebody is away; a null date is an open end. */
    public record AbsenceJson(PersonJson user, String from, String to) {}

    /** Where tasks for owners are created. */
    public record TasksJson(String project, TypeJson issueType) {}

    /** The groups by what their members may do. */
    public record GroupsJson(String catalogueEditors, String modelAdmins, String brms, String management) {}

    /** Which process an issue type stands for, and what issues are about that do not say. */
    public record MappingJson(
            TypeJson issueType,
            String requestType,
            SupportProcess process,
            String component,
            String application,
            Part part) {}

    /** An issue type; the name is null where the type is gone. */
    public record TypeJson(String id, String name) {}
}
