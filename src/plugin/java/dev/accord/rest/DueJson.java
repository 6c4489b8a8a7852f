package dev.accord.rest;

import dev.accord.relationship.Today;
import dev.accord.relationship.due.CalendarFile;
import dev.accord.relationship.due.CalendarFile.Event;
import dev.accord.relationship.due.Due;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.ProjectsJson.ProjectJson;
import dev.accord.words.DueWords;
import java.time.Clock;
import java.util.List;
import javax.ws.rs.core.Response;

/** Turns what is due into JSON and into a calendar file. */
public final class DueJson {
    private final DueWords words;
    private final PeopleJson people;
    private final ProjectsJson projects;
    private final Today today;
    private final Clock clock;

    public DueJson(DueWords words, PeopleJson people, ProjectsJson projects, Today today, Clock clock) {
        this.words = words;
        this.people = people;
        this.projects = projects;
        this.today = today;
        this.clock = clock;
    }

    /** One thing that is due; {@code sentence} is made for the reader. */
    public record OneDueJson(
            Due.Kind kind,
            String subject,
            String sentence,
            String on,
            boolean overdue,
            List<PersonJson> people,
            List<ProjectJson> projects,
            String businessUnit) {}

    OneDueJson shown(Due due, String user) {
        return new OneDueJson(
                due.kind(),
                due.subject(),
                words.what(due),
                due.on().toString(),
                due.overdue(today.date()),
                due.people().stream().sorted().map(people::person).toList(),
                projects.shown(due.relationship().projects(), user),
                due.relationship().businessUnit());
    }

    /** A file whose events lead to the page; {@code base} is where Jira answers. */
    Response calendar(String name, List<Due> all, String user, String base) {
        List<Event> events = all.stream()
                .map(each -> new Event(
                        each.kind() + "-" + each.relationship().id() + "-"
                                + Integer.toHexString(
                                        String.valueOf(each.subject()).hashCode()) + "@accord",
                        each.on(),
                        words.sentence(each),
                        base + "/plugins/servlet/accord/relationship/"
                                + projects.shown(each.relationship().projects(), user)
                                        .get(0)
                                        .key()))
                .toList();
        return Response.ok(CalendarFile.of(name, events, clock.instant()))
                .header("Content-Disposition", "attachment; filename=\"accord.ics\"")
                .build();
    }
}
