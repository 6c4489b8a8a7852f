package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import dev.accord.catalogue.KnownApplications;
import dev.accord.governance.Rights;
import dev.accord.relationship.MyRelationships;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.RelevantRelationship;
import dev.accord.relationship.SaveRelationship;
import dev.accord.relationship.Today;
import dev.accord.relationship.Visibility;
import dev.accord.relationship.engagement.FollowEngagement;
import dev.accord.relationship.reassess.StrategyChange;
import dev.accord.relationship.register.Register;
import dev.accord.relationship.touchpoints.TouchPoint;
import dev.accord.rest.ApplicationsJson;
import dev.accord.rest.OpenIssues;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.ProjectsJson;
import dev.accord.rest.RelationshipOverview;
import dev.accord.rest.RelationshipResource;
import dev.accord.rest.RelationshipsJson;
import dev.accord.rest.StandingsJson;
import dev.accord.rest.StrategyJson;
import dev.accord.store.AoRelationships;
import dev.accord.store.Versions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Relationships between IT and the business. */
@Configuration(proxyBeanMethods = false)
class RelationshipWiring {
    @Bean
    Today today(Clock clock, TimeZoneManager zones) {
        return new Today(clock, () -> zones.getDefaultTimezone().toZoneId());
    }

    @Bean
    Relationships relationships(ActiveObjects ao, Versions versions, CacheManager caches, Clock clock) {
        return new AoRelationships(ao, versions, caches, clock);
    }

    @Bean
    SaveRelationship saveRelationship(Relationships relationships, Rights rights, Today today) {
        return new SaveRelationship(relationships, rights, today);
    }

    @Bean
    MyRelationships myRelationships(Relationships relationships, Rights rights) {
        return new MyRelationships(relationships, rights);
    }

    @Bean
    StandingsJson.Facts standingFacts(
            MyRelationships relationships,
            Register<TouchPoint> points,
            FollowEngagement engagement,
            KnownApplications applications,
            Visibility visibility) {
        return new StandingsJson.Facts(relationships, points, engagement, applications, visibility);
    }

    @Bean
    StandingsJson standingsJson(
            StandingsJson.Facts facts,
            ApplicationsJson applications,
            PeopleJson people,
            ProjectsJson projects,
            Today today) {
        return new StandingsJson(facts, applications, people, projects, today);
    }

    @Bean
    RelevantRelationship relevantRelationship(Relationships relationships, Rights rights) {
        return new RelevantRelationship(relationships, rights);
    }

    @Bean
    RelationshipsJson relationshipsJson(PeopleJson people, ProjectsJson projects, Rights rights) {
        return new RelationshipsJson(people, projects, new Visibility(rights));
    }

    @Bean
    RelationshipOverview.Known relationshipsKnown(
            Relationships relationships,
            KnownApplications applications,
            OpenIssues openIssues,
            Rights rights,
            Today today) {
        return new RelationshipOverview.Known(relationships, applications, openIssues, rights, today);
    }

    @Bean
    StrategyJson strategyJson(
            Register<StrategyChange> strategy, PeopleJson people, Visibility visibility, Clock clock) {
        return new StrategyJson(strategy, people, visibility, clock);
    }

    @Bean
    RelationshipOverview relationshipOverview(
            RelationshipOverview.Known known,
            RelationshipsJson json,
            ApplicationsJson applications,
            PeopleJson people,
            ProjectsJson projects,
            StrategyJson strategy) {
        return new RelationshipOverview(known, json, applications, people, projects, strategy);
    }

    @Bean
    RelationshipResource.Showing relationshipShowing(
            RelationshipsJson json,
            RelationshipOverview overview,
            ProjectsJson projects,
            RelevantRelationship relevant) {
        return new RelationshipResource.Showing(json, overview, projects, relevant);
    }
}
