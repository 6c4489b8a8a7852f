package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.project.ProjectManager;
import dev.accord.audit.Changes;
import dev.accord.catalogue.Catalogue;
import dev.accord.governance.ConfigurationHistory;
import dev.accord.governance.Configure;
import dev.accord.governance.People;
import dev.accord.governance.Permissions;
import dev.accord.governance.Rights;
import dev.accord.rest.Caller;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.SettingsJsons;
import dev.accord.rest.SettingsResource;
import dev.accord.routing.Agreements;
import dev.accord.routing.Decisions;
import dev.accord.store.AoConfiguration;
import dev.accord.store.AoConfigurationHistory;
import dev.accord.store.AoRevisions;
import dev.accord.store.Versions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings, and who may do what. */
@Configuration(proxyBeanMethods = false)
class GovernanceWiring {
    @Bean
    dev.accord.governance.Configuration agreed(
            ActiveObjects ao, Versions versions, AoRevisions revisions, Changes changes) {
        return new AoConfiguration(ao, versions, revisions, changes);
    }

    @Bean
    ConfigurationHistory configurationHistory(Changes changes) {
        return new AoConfigurationHistory(changes);
    }

    @Bean
    Configure configure(dev.accord.governance.Configuration agreed, Decisions decisions, Clock clock) {
        return new Configure(agreed, decisions, clock);
    }

    @Bean
    SettingsResource.Administrator administrator(Caller caller, Rights rights) {
        return new SettingsResource.Administrator(caller, rights);
    }

    @Bean
    SettingsJsons settingsJsons(
            ProjectManager projects,
            IssueTypeManager types,
            PeopleJson people,
            dev.accord.governance.Configuration configuration,
            Catalogue catalogue) {
        return new SettingsJsons(projects, types, people, configuration, catalogue);
    }

    @Bean
    Rights rights(Permissions permissions, People people, Agreements agreements) {
        return new Rights(
                permissions, people, () -> agreements.known().settings().groups());
    }
}
