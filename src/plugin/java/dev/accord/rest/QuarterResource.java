package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Problem;
import dev.accord.governance.People;
import dev.accord.governance.People.Person;
import dev.accord.governance.Rights;
import dev.accord.operatingmodel.Party;
import dev.accord.relationship.Quarter;
import dev.accord.relationship.Today;
import dev.accord.relationship.quarter.MakeReport;
import dev.accord.relationship.quarter.QuarterMail;
import dev.accord.relationship.quarter.Report;
import dev.accord.rest.ProjectsJson.ProjectJson;
import dev.accord.rest.RelationshipOverview.FieldJson;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** One page a quarter, for management, business relationship managers and administrators, of the projects that they may browse. */
@AnonymousSiteAccess
@Path("quarters/{quarter}")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class QuarterResource {
    private final MakeReport make;
    private final QuarterMail mail;
    private final Reading reading;
    private final ProjectsJson projects;
    private final Today today;

    /** Who reads, and how models are named. */
    public record Reading(Caller caller, Rights rights, People people, ModelNames models) {
        String allowed() {
            String user = caller.key();
            if (!rights.readsReports(user)) {
                throw Refusal.forbidden();
            }
            return user;
        }
    }

    @Inject
    public QuarterResource(MakeReport make, QuarterMail mail, Reading reading, ProjectsJson projects, Today today) {
        this.make = make;
        this.mail = mail;
        this.reading = reading;
        this.projects = projects;
        this.today = today;
    }

    /** The page; {@code closed} is how many undecided cells were closed, less those that were opened. */
    public record ReportJson(
            String quarter,
            String before,
            boolean running,
            boolean mayMail,
            List<RoutedJson> routed,
            int closed,
            List<ModelJson> models,
            List<PublishedJson> published,
            List<VacantJson> vacant,
            List<MovedJson> moved) {}

    /** Issues of a party; {@code sharePercent} of them were decided once and kept. */
    public record RoutedJson(Party party, int issues, int once, int again, int overridden, int sharePercent) {}

    /** An application under another operating model; models by their names. */
    public record ModelJson(String at, String application, String name, String before, String after, int closed) {}

    /** Another version of a company's own operating model. */
    public record PublishedJson(String key, String name, int before, int after, int closed, int applications) {}

    /** A critical application with a vacant seat. */
    public record VacantJson(String key, String name) {}

    /** A relationship whose model or level changed. */
    public record MovedJson(String at, String businessUnit, List<ProjectJson> projects, List<FieldJson> fields) {}

    @GET
    public ReportJson page(@PathParam("quarter") String quarter) {
        String user = reading.allowed();
        Report report = report(quarter, user);
        return new ReportJson(
                report.quarter().toString(),
                report.quarter().before().toString(),
                report.quarter().equals(Quarter.of(today.date())),
                mail.possible(),
                report.routed().stream()
                        .map(each -> new RoutedJson(
                                each.party(),
                                each.issues(),
                                each.once(),
                                each.again(),
                                each.overridden(),
                                each.share()))
                        .toList(),
                report.closed(),
                report.models().stream()
                        .map(each -> new ModelJson(
                                each.at().toString(),
                                each.application().key(),
                                each.application().name(),
                                reading.models().orNone(each.before()),
                                reading.models().orNone(each.after()),
                                each.closed()))
                        .toList(),
                report.published().stream()
                        .map(each -> new PublishedJson(
                                each.key(),
                                each.name(),
                                each.before(),
                                each.after(),
                                each.closed(),
                                each.applications()))
                        .toList(),
                report.vacant().stream()
                        .map(each -> new VacantJson(each.key(), each.name()))
                        .toList(),
                report.moved().stream()
                        .map(each -> new MovedJson(
                                each.at().toString(),
                                each.relationship().businessUnit(),
                                projects.shown(each.relationship().projects(), user),
                                each.fields().stream()
                                        .map(field -> new FieldJson(field.field(), field.before(), field.after()))
                                        .toList()))
                        .toList());
    }

    /** Sends the page to the caller. */
    @POST
    @Path("mail")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReportJson mail(@PathParam("quarter") String quarter) {
        String user = reading.allowed();
        Person person = reading.people().byKey(user).orElseThrow(Refusal::notFound);
        if (!mail.possible() || person.email() == null || person.email().isBlank()) {
            throw Refusal.of(409, Problem.of("NO_MAIL", ""));
        }
        mail.send(person, report(quarter, user));
        return page(quarter);
    }

    private Report report(String text, String user) {
        Quarter quarter = text.equals("now")
                ? Quarter.of(today.date())
                : Quarter.parse(text).orElseThrow(() -> Refusal.of(404, Problem.of("NOT_A_QUARTER", "", text)));
        return make.of(quarter, project -> reading.rights().browsesProject(user, project));
    }
}
