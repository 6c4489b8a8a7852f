package dev.accord.routing;

import dev.accord.operatingmodel.Part;
import java.util.List;

/**
 * All that a decision depends on besides the configuration: never the assignee or the status, so that an update of
 * Accord's own changes no inputs.
 *
 * @param chosenApplication key of the application chosen in the panel, or null
 * @param chosenPart part chosen in the panel, or null
 * @param components names of Jira's components, where the settings map any
 * @param reporterUnit business unit of the reporter, where a binding names one; else null
 */
public record Inputs(
        long project,
        String issueType,
        String requestType,
        List<String> applicationValues,
        List<String> partValues,
        String chosenApplication,
        Part chosenPart,
        List<String> components,
        String reporterUnit) {
    public Inputs {
        applicationValues = List.copyOf(applicationValues);
        partValues = List.copyOf(partValues);
        // A decision from before components were read has none.
        components = components == null ? List.of() : List.copyOf(components);
    }

    /** Inputs of an issue whose components do not matter. */
    public Inputs(
            long project,
            String issueType,
            String requestType,
            List<String> applicationValues,
            List<String> partValues,
            String chosenApplication,
            Part chosenPart) {
        this(
                project,
                issueType,
                requestType,
                applicationValues,
                partValues,
                chosenApplication,
                chosenPart,
                List.of(),
                null);
    }

    /** The inputs of an issue that nobody has chosen anything for. */
    public static Inputs of(IssueFacts facts) {
        return new Inputs(
                facts.project(),
                facts.issueType(),
                facts.requestType(),
                facts.applicationValues(),
                facts.partValues(),
                null,
                null,
                facts.components(),
                facts.reporterUnit());
    }

    /** The inputs of an issue that was decided before: a choice made in the panel wins until its field changes. */
    public static Inputs of(IssueFacts facts, Inputs before) {
        return of(facts)
                .choosing(
                        before.applicationValues.equals(facts.applicationValues()) ? before.chosenApplication : null,
                        before.partValues.equals(facts.partValues()) ? before.chosenPart : null);
    }

    /** The same inputs with this application and part chosen; null chooses nothing. */
    public Inputs choosing(String application, Part part) {
        return new Inputs(
                project,
                issueType,
                requestType,
                applicationValues,
                partValues,
                application,
                part,
                components,
                reporterUnit);
    }

    /** The same inputs of a reporter of this business unit. */
    public Inputs from(String unit) {
        return new Inputs(
                project,
                issueType,
                requestType,
                applicationValues,
                partValues,
                chosenApplication,
                chosenPart,
                components,
                unit);
    }

    /** Whether somebody chose something in the panel. */
    boolean chosen() {
        return chosenApplication != null || chosenPart != null;
    }

    /** The affected part; an issue that names none is about the application itself. */
    public Part part() {
        if (chosenPart != null) {
            return chosenPart;
        }
        for (String text : partValues) {
            if (Part.INTERFACE.named(text)) {
                return Part.INTERFACE;
            }
        }
        return Part.APPLICATION;
    }
}
