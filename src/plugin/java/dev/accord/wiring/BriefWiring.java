package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.timezone.TimeZoneManager;
import dev.accord.catalogue.ApplicationChanges;
import dev.accord.relationship.agreement.KeepAgreements;
import dev.accord.relationship.brief.MakeBrief;
import dev.accord.relationship.due.FindDue;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.register.Register;
import dev.accord.rest.BriefResource;
import dev.accord.rest.DueJson;
import dev.accord.rest.ProjectsJson;
import dev.accord.rest.RelationshipOverview;
import dev.accord.store.AoApplicationChanges;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reports made of what happened: the meeting brief. */
@Configuration(proxyBeanMethods = false)
class BriefWiring {
    @Bean
    ApplicationChanges applicationChanges(ActiveObjects ao) {
        return new AoApplicationChanges(ao);
    }

    @Bean
    MakeBrief makeBrief(
            Register<Forum> forums,
            KeepAgreements agreements,
            FindDue due,
            ApplicationChanges changes,
            Clock clock,
            TimeZoneManager zones) {
        return new MakeBrief(forums, agreements, due, changes, new MakeBrief.Now(clock, () -> zones.getDefaultTimezone()
                .toZoneId()));
    }

    @Bean
    BriefResource.Showing briefShowing(RelationshipOverview overview, DueJson due, ProjectsJson projects) {
        return new BriefResource.Showing(overview, due, projects);
    }
}
