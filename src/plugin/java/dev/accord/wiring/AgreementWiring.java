package dev.accord.wiring;

import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.imports.Sheets;
import dev.accord.governance.People;
import dev.accord.governance.Rights;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.SaveRelationship;
import dev.accord.relationship.TakeOver;
import dev.accord.relationship.Today;
import dev.accord.relationship.agreement.Agreement;
import dev.accord.relationship.agreement.GatherContent;
import dev.accord.relationship.agreement.KeepAgreements;
import dev.accord.relationship.description.Describe;
import dev.accord.relationship.description.Description;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.forums.KeepForums;
import dev.accord.relationship.imports.ImportRelationships;
import dev.accord.relationship.register.Register;
import dev.accord.rest.AgreementsJson;
import dev.accord.rest.Caller;
import dev.accord.rest.ForumsJson;
import dev.accord.rest.ModelNames;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.ProjectsJson;
import dev.accord.rest.RelationshipPlace;
import dev.accord.store.Registers;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What both sides of a relationship hold together: their forums, their agreement, and how each operates. */
@Configuration(proxyBeanMethods = false)
class AgreementWiring {
    @Bean
    RelationshipPlace relationshipPlace(
            Relationships relationships, ProjectsJson projects, Rights rights, Caller caller, Today today) {
        return new RelationshipPlace(relationships, projects, rights, caller, today);
    }

    @Bean
    Register<Forum> forumRegister(Registers registers) {
        return registers.open("forum", Forum.class);
    }

    @Bean
    KeepForums keepForums(Register<Forum> forums, Today today) {
        return new KeepForums(forums, today);
    }

    @Bean
    ForumsJson forumsJson(PeopleJson people, Today today) {
        return new ForumsJson(people, today);
    }

    @Bean
    Register<Agreement> agreementRegister(Registers registers) {
        return registers.open("agreement", Agreement.class);
    }

    @Bean
    KeepAgreements keepAgreements(
            Register<Agreement> agreements,
            Catalogue catalogue,
            OperatingModels models,
            Register<Forum> forums,
            Clock clock,
            Today today) {
        return new KeepAgreements(agreements, new GatherContent(catalogue, models, forums), clock, today);
    }

    @Bean
    AgreementsJson agreementsJson(KeepAgreements keep, PeopleJson people, ModelNames models, Today today) {
        return new AgreementsJson(keep, people, models, today);
    }

    @Bean
    Describe describe(Registers registers) {
        return new Describe(registers.open("description", Description.class));
    }

    @Bean
    ImportRelationships importRelationships(
            Sheets sheets,
            Relationships relationships,
            SaveRelationship save,
            ImportRelationships.Asked asked,
            Today today) {
        return new ImportRelationships(sheets, relationships, save, asked, today);
    }

    @Bean
    ImportRelationships.Asked importAsked(People people, Rights rights) {
        return new ImportRelationships.Asked(people, rights);
    }

    @Bean
    TakeOver takeOver(Relationships relationships, SaveRelationship save, Rights rights) {
        return new TakeOver(relationships, save, rights);
    }
}
