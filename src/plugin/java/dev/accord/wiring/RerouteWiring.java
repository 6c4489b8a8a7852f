package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.governance.Permissions;
import dev.accord.jira.JiraSearch;
import dev.accord.jira.Running;
import dev.accord.jobs.Jobs;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.Publish;
import dev.accord.portfolio.Foresee;
import dev.accord.portfolio.TellConcerned;
import dev.accord.rest.Deciding;
import dev.accord.rest.ImpactJsons;
import dev.accord.rest.JobsJson;
import dev.accord.rest.ModelNames;
import dev.accord.rest.ModelVersionResource;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.RerouteJsons;
import dev.accord.rest.RerouteResource;
import dev.accord.routing.Agreements;
import dev.accord.routing.Apply;
import dev.accord.routing.CarryOut;
import dev.accord.routing.Decisions;
import dev.accord.routing.Issues;
import dev.accord.routing.Preview;
import dev.accord.routing.Route;
import dev.accord.routing.TakeBack;
import dev.accord.routing.reroute.FindIssues;
import dev.accord.routing.reroute.MoveToVersion;
import dev.accord.routing.reroute.ReleasedIssues;
import dev.accord.routing.reroute.RerouteIssues;
import dev.accord.routing.reroute.RerouteOne;
import dev.accord.routing.reroute.RerouteWork;
import dev.accord.routing.reroute.Reroutes;
import dev.accord.store.AoReroutes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Many issues routed again: shown before, done as a job, taken back. */
@Configuration(proxyBeanMethods = false)
class RerouteWiring {
    @Bean
    Reroutes reroutes(ActiveObjects ao, Jobs jobs) {
        return new AoReroutes(ao, jobs);
    }

    @Bean
    FindIssues findIssues(SearchService search, UserManager users) {
        return new JiraSearch(search, users);
    }

    @Bean
    RerouteOne rerouteOne(Issues issues, Decisions decisions, Agreements agreements, RerouteOne.Doing doing) {
        return new RerouteOne(issues, decisions, agreements, doing);
    }

    @Bean
    RerouteOne.Doing reroutingOne(
            Route route,
            Issues issues,
            Decisions decisions,
            Agreements agreements,
            Apply apply,
            CarryOut carryOut,
            Clock clock) {
        return new RerouteOne.Doing(route, new TakeBack(issues, decisions, agreements, clock), apply, carryOut);
    }

    @Bean
    RerouteWork rerouteWork(Reroutes reroutes, FindIssues find, Permissions permissions, RerouteOne one) {
        return new RerouteWork(reroutes, find, permissions, one);
    }

    @Bean
    RerouteIssues rerouteIssues(
            FindIssues find, Preview preview, Permissions permissions, RerouteIssues.Keeping keeping, Clock clock) {
        return new RerouteIssues(find, preview, permissions, keeping, clock);
    }

    @Bean
    RerouteIssues.Keeping keepingReroutes(Reroutes reroutes, Running running, RerouteOne one) {
        return new RerouteIssues.Keeping(reroutes, running, one);
    }

    @Bean
    ImpactJsons impactJsons(Deciding deciding, PeopleJson people, I18nResolver words) {
        return new ImpactJsons(deciding, people, words);
    }

    @Bean
    RerouteJsons rerouteJsons(
            Reroutes reroutes, Jobs jobs, JobsJson jobsJson, ImpactJsons impact, RerouteJsons.Showing showing) {
        return new RerouteJsons(reroutes, jobs, jobsJson, impact, showing);
    }

    @Bean
    RerouteJsons.Showing showingReroutes(I18nResolver words, PeopleJson people, ModelNames models) {
        return new RerouteJsons.Showing(words, people, models);
    }

    @Bean
    RerouteResource.Showing showingImpact(
            ImpactJsons impact,
            RerouteJsons reroutes,
            Decisions decisions,
            Agreements agreements,
            Permissions permissions) {
        return new RerouteResource.Showing(impact, reroutes, new ReleasedIssues(decisions, agreements, permissions));
    }

    @Bean
    MoveToVersion moveToVersion(
            CustomModels models,
            Agreements agreements,
            Preview preview,
            RerouteIssues reroute,
            Permissions permissions,
            Clock clock) {
        return new MoveToVersion(models, agreements, preview, new MoveToVersion.Moving(reroute, permissions), clock);
    }

    @Bean
    ModelVersionResource.Publishing publishing(
            Publish publish, MoveToVersion move, Foresee foresee, TellConcerned tell) {
        return new ModelVersionResource.Publishing(publish, move, foresee, tell);
    }
}
