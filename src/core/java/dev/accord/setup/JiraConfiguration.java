package dev.accord.setup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Port: the part of Jira's configuration that set-up reads and adds to. Nothing is ever deleted or renamed. */
public interface JiraConfiguration {
    /** An issue type; sub-task types are none of ours. */
    record IssueType(String id, String name) {}

    /**
     * A custom field.
     *
     * @param select whether it is a single select
     * @param global whether every project has it; otherwise {@code projects} have it
     */
    record Field(String id, String name, boolean select, boolean global, Set<Long> projects) {
        boolean covers(long project) {
            return global || projects.contains(project);
        }
    }

    /** An issue type scheme with all projects that use it and the ids of its types. */
    record Scheme(long id, String name, Set<Long> projects, List<String> types) {}

    /** A screen with all projects that use it for these issue types; {@code has} says whether a field is on it. */
    record Screen(long id, String name, Set<Long> projects, Predicate<String> has) {}

    /** Jira could not do it; the message is the id under which its log says why. */
    final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Refused(String errorId) {
            super(errorId);
        }
    }

    List<IssueType> types();

    List<Field> fields();

    /** The schemes of these projects, each once. */
    List<Scheme> schemes(Collection<Long> projects);

    /** The create, edit and view screens of these projects for these issue types, each once. */
    List<Screen> screens(Collection<Long> projects, Collection<String> types);

    /** Answers the new type's id. */
    String createType(String name);

    void addToScheme(long scheme, String type);

    /** A single select for these projects alone; answers its id. */
    String createField(String name, Collection<Long> projects);

    /** Lets these projects see the field, too, with the options of those that see it already. */
    void extend(String field, Collection<Long> projects);

    /** Those of the texts that are no option of the field. */
    List<String> missingOptions(String field, List<String> texts);

    void addOptions(String field, List<String> texts);

    void addToScreen(long screen, String field);

    /** Runs the work alone in the cluster; empty where somebody else is at it. */
    <T> Optional<T> alone(Supplier<T> work);
}
