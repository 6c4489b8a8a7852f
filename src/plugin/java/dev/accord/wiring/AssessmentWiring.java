package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.audit.Changes;
import dev.accord.governance.Rights;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.SaveRelationship;
import dev.accord.relationship.Today;
import dev.accord.relationship.assessment.Assess;
import dev.accord.relationship.assessment.Round;
import dev.accord.relationship.assessment.Settle;
import dev.accord.relationship.register.Register;
import dev.accord.rest.AssessmentsJson;
import dev.accord.rest.PeopleJson;
import dev.accord.store.AoRegister;
import dev.accord.store.Versions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assessing relationships from both sides. */
@Configuration(proxyBeanMethods = false)
class AssessmentWiring {
    @Bean
    Register<Round> rounds(ActiveObjects ao, Versions versions, Changes changes) {
        return new AoRegister<>(ao, versions, changes, "assessment", Round.class);
    }

    @Bean
    Assess assess(Register<Round> rounds, Today today) {
        return new Assess(rounds, today);
    }

    @Bean
    Settle settle(Assess assess, Relationships relationships, SaveRelationship save, Today today) {
        return new Settle(assess, relationships, save, today);
    }

    @Bean
    AssessmentsJson assessmentsJson(PeopleJson people, Rights rights) {
        return new AssessmentsJson(people, rights);
    }
}
