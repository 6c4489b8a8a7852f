package dev.accord.governance;

import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import java.util.Collection;

/**
 * Which process an issue type stands for.
 *
 * @param requestType narrows the issue type to one request type, as its field holds it, or null for all of them
 * @param component narrows to issues with a component of this name, or null
 * @param application key of the application of issues that name none, or null
 * @param part affected part of issues that name none, or null
 */
public record ProcessMapping(
        String issueType, String requestType, String component, SupportProcess process, String application, Part part) {
    /** A mapping that names no defaults. */
    public ProcessMapping(String issueType, String requestType, SupportProcess process) {
        this(issueType, requestType, null, process, null, null);
    }

    boolean fits(String type, String request, Collection<String> components) {
        return issueType.equals(type)
                && (requestType == null || requestType.equals(request))
                && (component == null || components.contains(component));
    }
}
