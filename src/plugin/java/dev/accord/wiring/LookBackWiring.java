package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.governance.People;
import dev.accord.governance.Permissions;
import dev.accord.governance.Rights;
import dev.accord.jira.JiraEndings;
import dev.accord.jira.Running;
import dev.accord.jobs.Jobs;
import dev.accord.rest.Caller;
import dev.accord.rest.LookBackJson;
import dev.accord.rest.LookBackResource;
import dev.accord.rest.LookBackSummary;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.ProjectsJson;
import dev.accord.rest.TargetsJson;
import dev.accord.routing.Agreements;
import dev.accord.routing.Assign;
import dev.accord.routing.Assignees;
import dev.accord.routing.Decisions;
import dev.accord.routing.Issues;
import dev.accord.routing.lookback.Follow;
import dev.accord.routing.lookback.LookBackNow;
import dev.accord.routing.lookback.LookBackWork;
import dev.accord.routing.lookback.LookBacks;
import dev.accord.routing.notours.Objections;
import dev.accord.routing.reroute.FindIssues;
import dev.accord.store.AoLookBacks;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What became of issues, against what was decided. */
@Configuration(proxyBeanMethods = false)
class LookBackWiring {
    @Bean
    LookBacks lookBacks(ActiveObjects ao, Jobs jobs) {
        return new AoLookBacks(ao, jobs);
    }

    @Bean
    Follow follow(Decisions decisions, Assign assign, Assignees assignees, People people, Objections objections) {
        return new Follow(decisions, assign, assignees, people, objections);
    }

    @Bean
    LookBackWork.Reading lookBackReading(Issues issues, IssueManager manager, Follow follow) {
        return new LookBackWork.Reading(issues, new JiraEndings(manager), follow);
    }

    @Bean
    LookBackWork lookBackWork(
            LookBacks lookBacks, FindIssues find, Agreements agreements, LookBackWork.Reading lookBackReading) {
        return new LookBackWork(lookBacks, find, agreements, lookBackReading);
    }

    @Bean
    LookBackNow lookBackNow(LookBacks lookBacks, Jobs jobs, Running running, Clock clock) {
        return new LookBackNow(lookBacks, jobs, running, clock);
    }

    @Bean
    LookBackJson.Naming lookBackNaming(PeopleJson people, TargetsJson targets) {
        return new LookBackJson.Naming(people, targets);
    }

    @Bean
    LookBackJson lookBackJson(
            Agreements agreements,
            ProjectManager projects,
            ProjectsJson visible,
            LookBackJson.Naming naming,
            I18nResolver words) {
        return new LookBackJson(agreements, projects, visible, naming, words);
    }

    @Bean
    LookBackSummary lookBackSummary(LookBackJson lookBackJson, I18nResolver words) {
        return new LookBackSummary(lookBackJson, words);
    }

    @Bean
    LookBackResource.Reader lookBackReader(Caller caller, Rights rights, Permissions permissions) {
        return new LookBackResource.Reader(caller, rights, permissions);
    }
}
