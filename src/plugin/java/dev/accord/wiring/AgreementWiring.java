package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.audit.Changes;
import dev.accord.governance.Rights;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.Today;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.forums.KeepForums;
import dev.accord.relationship.register.Register;
import dev.accord.rest.Caller;
import dev.accord.rest.ForumsJson;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.ProjectsJson;
import dev.accord.rest.RelationshipPlace;
import dev.accord.store.AoRegister;
import dev.accord.store.Versions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What both sides of a relationship hold together: their forums and their agreement. */
@Configuration(proxyBeanMethods = false)
class AgreementWiring {
    @Bean
    RelationshipPlace relationshipPlace(
            Relationships relationships, ProjectsJson projects, Rights rights, Caller caller) {
        return new RelationshipPlace(relationships, projects, rights, caller);
    }

    @Bean
    Register<Forum> forums(ActiveObjects ao, Versions versions, Changes changes) {
        return new AoRegister<>(ao, versions, changes, "forum", Forum.class);
    }

    @Bean
    KeepForums keepForums(Register<Forum> forums, Today today) {
        return new KeepForums(forums, today);
    }

    @Bean
    ForumsJson forumsJson(PeopleJson people, Today today) {
        return new ForumsJson(people, today);
    }
}
