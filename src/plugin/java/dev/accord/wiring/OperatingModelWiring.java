package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.audit.Changes;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.RetireModel;
import dev.accord.governance.People;
import dev.accord.governance.Rights;
import dev.accord.jira.JiraVersionMail;
import dev.accord.jira.PlainMails;
import dev.accord.operatingmodel.CurrentModels;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.Customise;
import dev.accord.operatingmodel.DecideCell;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.Publish;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.portfolio.Foresee;
import dev.accord.portfolio.TellConcerned;
import dev.accord.portfolio.VersionMail;
import dev.accord.rest.Caller;
import dev.accord.rest.DaysHere;
import dev.accord.rest.ModelAdministrator;
import dev.accord.rest.ModelForeseenResource;
import dev.accord.rest.ModelNames;
import dev.accord.rest.ModelsJson;
import dev.accord.rest.OperatingModelResource;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.TargetsJson;
import dev.accord.routing.Agreements;
import dev.accord.routing.reroute.Reroutes;
import dev.accord.store.AoCustomModels;
import dev.accord.store.AoRevisions;
import dev.accord.store.Versions;
import dev.accord.words.VersionWords;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operating models that say who is accountable. */
@Configuration(proxyBeanMethods = false)
class OperatingModelWiring {
    @Bean
    CustomModels customModels(ActiveObjects ao, Versions versions, AoRevisions revisions, Changes changes) {
        return new AoCustomModels(ao, versions, revisions, changes);
    }

    @Bean
    OperatingModels operatingModels(CustomModels custom, AoRevisions revisions, Clock clock) {
        return new CurrentModels(new ReferenceModels(), custom, revisions, clock);
    }

    @Bean
    Customise customise(CustomModels custom, Clock clock) {
        return new Customise(new ReferenceModels(), custom, clock);
    }

    @Bean
    Publish publish(CustomModels custom, Clock clock) {
        return new Publish(custom, clock);
    }

    @Bean
    DecideCell decideCell(CustomModels custom, Clock clock) {
        return new DecideCell(custom, clock);
    }

    @Bean
    RetireModel retireModel(Catalogue catalogue, CustomModels custom) {
        return new RetireModel(catalogue, custom);
    }

    @Bean
    OperatingModelResource.Changing modelChanging(Customise customise, RetireModel retire) {
        return new OperatingModelResource.Changing(customise, retire);
    }

    @Bean
    ModelNames modelNames(I18nResolver words, OperatingModels models, CustomModels custom) {
        return new ModelNames(words, models, custom);
    }

    @Bean
    ModelsJson modelsJson(ModelNames names, PeopleJson people, Reroutes reroutes, Clock clock) {
        return new ModelsJson(names, people, reroutes, clock);
    }

    @Bean
    Foresee foresee(Agreements agreements, People people) {
        return new Foresee(agreements, people);
    }

    @Bean
    VersionMail versionMail(PlainMails mails, I18nResolver words, ApplicationProperties jira, TimeZoneManager zones) {
        return new JiraVersionMail(
                mails,
                new VersionWords(
                        words, () -> zones.getDefaultTimezone().toZoneId(), () -> jira.getString("jira.baseurl")));
    }

    @Bean
    TellConcerned tellConcerned(VersionMail mail, People people) {
        return new TellConcerned(mail, people);
    }

    @Bean
    ModelForeseenResource.Showing foreseenShowing(PeopleJson people, TargetsJson targets, I18nResolver words) {
        return new ModelForeseenResource.Showing(people, targets, words);
    }

    @Bean
    ModelAdministrator modelAdministrator(Caller caller, Rights rights, ModelsJson json) {
        return new ModelAdministrator(caller, rights, json);
    }

    @Bean
    DaysHere daysHere(TimeZoneManager zones) {
        return new DaysHere(() -> zones.getDefaultTimezone().toZoneId());
    }
}
