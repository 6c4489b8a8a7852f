package dev.accord.workbench.jira.services;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.jira.IssueView;
import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.Issues.Answer;
import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Saves;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.FieldKind;
import dev.accord.workbench.jira.company.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers for IssueService, which changes issues by the rules of a given user. */
public final class IssueServiceAnswers {
    private final Site site;
    private final Issues issues;

    IssueServiceAnswers(Site site, Issues issues) {
        this.site = site;
        this.issues = issues;
    }

    public IssueInputParameters newIssueInputParameters() {
        return InputParameters.make();
    }

    public UpdateValidationResult validateUpdate(ApplicationUser user, Long id, IssueInputParameters parameters) {
        InputParameters wanted = Answering.behind(parameters, InputParameters.class);
        mustBe(user);
        Map<String, List<String>> values = keys(wanted.values());
        Answer answer = issues.editing(site.user(user), "" + id, values, wanted.anyField());
        return new UpdateValidationResult(changed(answer, values), errors(answer.errors()), Map.of());
    }

    /** A project that the user may not browse is no project to him. */
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        InputParameters wanted = Answering.behind(parameters, InputParameters.class);
        mustBe(user);
        Answer answer = issues.creating(site.user(user), wanted.project(), keys(wanted.values()), wanted.anyField());
        MutableIssue draft = answer.ticket() == null
                ? null
                : Answering.value(MutableIssue.class, new IssueView(site, answer.ticket()));
        return new CreateValidationResult(draft, errors(answer.errors()), Map.of(), Map.of());
    }

    public IssueResult create(ApplicationUser user, CreateValidationResult result) {
        Ticket draft = Answering.behind(result.getIssue(), IssueView.class).ticket();
        return new IssueResult(site.mutable(issues.create(site.user(user), draft)));
    }

    private MutableIssue changed(Answer answer, Map<String, List<String>> values) {
        if (answer.ticket() == null) {
            return null;
        }
        IssueView view = new IssueView(site, answer.ticket());
        view.changes().putAll(values);
        return Answering.value(MutableIssue.class, view);
    }

    public IssueResult update(
            ApplicationUser user, UpdateValidationResult result, EventDispatchOption event, boolean sendMail) {
        return saved(user, result.getIssue(), new Saves.Event(event.getEventTypeId(), sendMail));
    }

    private IssueResult saved(ApplicationUser user, MutableIssue issue, Saves.Event event) {
        IssueView view = Answering.behind(issue, IssueView.class);
        Ticket saved = site.saves().update(site.user(user), issue.getId(), view.changes(), event);
        return new IssueResult(site.mutable(saved));
    }

    /** Jira's field code asks for the user of the thread besides the one it is given, so both must be the same. */
    private static void mustBe(ApplicationUser user) {
        User current = JiraSession.current();
        if (user == null ? current != null : current == null || !current.key().equals(user.getKey())) {
            throw new IllegalStateException("The thread's user is " + current + " and the given one " + user);
        }
    }

    /** User names become keys; an unknown name stays, for the rules to refuse. */
    private Map<String, List<String>> keys(Map<String, List<String>> values) {
        Map<String, List<String>> keyed = new LinkedHashMap<>(values);
        for (String field : List.of(Ticket.ASSIGNEE, Ticket.REPORTER)) {
            keyed.computeIfPresent(field, (key, names) -> names.stream()
                    .filter(name -> !name.isEmpty())
                    .map(name ->
                            site.user(name) == null ? name : site.user(name).key())
                    .toList());
        }
        // A select list's "None" has no option behind it.
        keyed.replaceAll((field, wanted) -> wanted.equals(List.of("-1"))
                        && site.company()
                                .field(field)
                                .filter(each -> each.kind() == FieldKind.SELECT)
                                .isPresent()
                ? List.of()
                : wanted);
        return keyed;
    }

    private static SimpleErrorCollection errors(Map<String, String> errors) {
        SimpleErrorCollection collection = new SimpleErrorCollection();
        errors.forEach((field, sentence) -> {
            if (field.isEmpty()) {
                collection.addErrorMessage(sentence);
            } else {
                collection.addError(field, sentence);
            }
        });
        return collection;
    }
}
