package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import dev.accord.jira.Running;
import dev.accord.jobs.Jobs;
import dev.accord.jobs.RunJobs;
import dev.accord.jobs.Work;
import dev.accord.rest.Errors;
import dev.accord.rest.JobsJson;
import dev.accord.store.AoJobs;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Work that takes longer than a second. */
@Configuration(proxyBeanMethods = false)
class JobsWiring {
    @Bean
    Jobs jobs(ActiveObjects ao, Clock clock) {
        return new AoJobs(ao, clock);
    }

    @Bean
    RunJobs runJobs(Jobs jobs, List<Work> works) {
        return new RunJobs(jobs, works);
    }

    @Bean(destroyMethod = "stop")
    Running running(RunJobs jobs, ClusterLockService locks, JiraThreadLocalUtil threadLocals) {
        return new Running(jobs, locks, threadLocals);
    }

    @Bean
    JobsJson jobsJson(Errors errors) {
        return new JobsJson(errors);
    }
}
