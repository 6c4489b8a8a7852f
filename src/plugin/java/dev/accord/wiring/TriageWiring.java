package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.governance.People;
import dev.accord.governance.Permissions;
import dev.accord.jira.JiraTasks;
import dev.accord.rest.CausesJson;
import dev.accord.rest.Errors;
import dev.accord.rest.ObjectionsJson;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.SuggestionsJson;
import dev.accord.rest.TargetsJson;
import dev.accord.routing.Agreements;
import dev.accord.routing.Assignees;
import dev.accord.routing.Choose;
import dev.accord.routing.Shown;
import dev.accord.routing.ask.AskOwner;
import dev.accord.routing.ask.Asks;
import dev.accord.routing.ask.Owners;
import dev.accord.routing.ask.TaskDesk;
import dev.accord.routing.notours.NotOurs;
import dev.accord.routing.notours.Objections;
import dev.accord.routing.suggest.Suggest;
import dev.accord.store.AoAsks;
import dev.accord.store.AoObjections;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What helps people with issues that wait or went wrong. */
@Configuration(proxyBeanMethods = false)
class TriageWiring {
    @Bean
    SuggestionsJson suggestions(Agreements agreements, I18nResolver words) {
        return new SuggestionsJson(new Suggest(agreements), words);
    }

    @Bean
    Asks asks(ActiveObjects ao) {
        return new AoAsks(ao);
    }

    @Bean
    AskOwner askOwner(Agreements agreements, People people, Asks asks, TaskDesk desk, Clock clock) {
        return new AskOwner(agreements, new Owners(people), asks, desk, clock);
    }

    @Bean
    TaskDesk taskDesk(
            IssueService service,
            IssueManager issues,
            UserManager users,
            Assignees assignees,
            JiraAuthenticationContext context) {
        return new JiraTasks(service, issues, users, assignees, context);
    }

    @Bean
    Objections objections(ActiveObjects ao) {
        return new AoObjections(ao);
    }

    @Bean
    NotOurs notOurs(Shown shown, Objections objections, Choose choose, AskOwner ask, Clock clock) {
        return new NotOurs(shown, objections, choose, ask, clock);
    }

    @Bean
    ObjectionsJson objectionsJson(
            Objections objections, CausesJson causes, ObjectionsJson.Seen seen, Errors errors, Clock clock) {
        return new ObjectionsJson(objections, causes, seen, errors, clock);
    }

    @Bean
    ObjectionsJson.Seen objectionsSeen(IssueManager issues, Permissions permissions) {
        return new ObjectionsJson.Seen(issues, permissions);
    }

    @Bean
    CausesJson.Showing causesShowing(PeopleJson people, TargetsJson targets, Agreements agreements) {
        return new CausesJson.Showing(people, targets, agreements);
    }

    @Bean
    CausesJson causesJson(
            AskOwner ask,
            CausesJson.Showing showing,
            IssueManager issues,
            Permissions permissions,
            I18nResolver words) {
        return new CausesJson(ask, showing, issues, permissions, words);
    }
}
