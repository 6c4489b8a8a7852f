package dev.accord.wiring;

import com.atlassian.jira.security.JiraAuthenticationContext;
import dev.accord.jira.DecidedFields;
import dev.accord.jira.JiraAssignees;
import dev.accord.jira.JiraIssues;
import dev.accord.jira.JiraNewIssues;
import dev.accord.jira.JiraUpdates;
import dev.accord.routing.Agreements;
import dev.accord.routing.Assign;
import dev.accord.routing.Creations;
import dev.accord.routing.DecideAtCreation;
import dev.accord.routing.TargetTexts;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a post function does about an issue before it is stored. */
@Configuration(proxyBeanMethods = false)
class CreationWiring {
    @Bean
    Creations creations() {
        return new Creations();
    }

    @Bean
    DecideAtCreation decideAtCreation(Agreements agreements, Assign assign, Creations creations, Clock clock) {
        return new DecideAtCreation(agreements, assign, creations, clock);
    }

    @Bean
    DecidedFields decidedFields(JiraUpdates updates, Agreements agreements, TargetTexts targetTexts) {
        return new DecidedFields(updates, agreements, targetTexts);
    }

    @Bean
    JiraNewIssues newIssues(
            JiraIssues issues,
            JiraAssignees assignees,
            JiraUpdates updates,
            DecidedFields decidedFields,
            JiraAuthenticationContext context) {
        return new JiraNewIssues(issues, assignees, updates, decidedFields, context);
    }
}
