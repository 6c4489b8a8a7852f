package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.catalogue.ApplicationChanges;
import dev.accord.catalogue.Catalogue;
import dev.accord.governance.People;
import dev.accord.governance.Rights;
import dev.accord.jira.JiraQuarterMail;
import dev.accord.jira.PlainMails;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.agreement.KeepAgreements;
import dev.accord.relationship.brief.MakeBrief;
import dev.accord.relationship.due.FindDue;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.quarter.MakeReport;
import dev.accord.relationship.quarter.QuarterMail;
import dev.accord.relationship.register.Register;
import dev.accord.rest.BriefResource;
import dev.accord.rest.Caller;
import dev.accord.rest.DueJson;
import dev.accord.rest.ModelNames;
import dev.accord.rest.ProjectsJson;
import dev.accord.rest.QuarterResource;
import dev.accord.rest.RelationshipOverview;
import dev.accord.routing.Decisions;
import dev.accord.store.AoApplicationChanges;
import dev.accord.words.QuarterWords;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reports made of what happened: the meeting brief, and the page of a quarter. */
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

    @Bean
    MakeReport makeReport(MakeReport.Facts facts, TimeZoneManager zones) {
        return new MakeReport(facts, () -> zones.getDefaultTimezone().toZoneId());
    }

    @Bean
    MakeReport.Facts quarterFacts(
            Decisions decisions,
            Catalogue catalogue,
            ApplicationChanges changes,
            OperatingModels models,
            CustomModels customModels,
            Relationships relationships,
            People people) {
        return new MakeReport.Facts(
                decisions, catalogue, changes, models, customModels, relationships, key -> people.byKey(key)
                        .filter(People.Person::active)
                        .isPresent());
    }

    @Bean
    QuarterMail quarterMail(PlainMails mails, I18nResolver words, ModelNames models) {
        return new JiraQuarterMail(mails, new QuarterWords(words, models::of));
    }

    @Bean
    QuarterResource.Reading quarterReading(Caller caller, Rights rights, People people, ModelNames models) {
        return new QuarterResource.Reading(caller, rights, people, models);
    }
}
