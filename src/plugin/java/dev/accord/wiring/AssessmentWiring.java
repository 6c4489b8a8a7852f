package dev.accord.wiring;

import dev.accord.catalogue.ApplicationChanges;
import dev.accord.catalogue.KnownApplications;
import dev.accord.governance.People;
import dev.accord.governance.Rights;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.SaveRelationship;
import dev.accord.relationship.Today;
import dev.accord.relationship.assessment.Assess;
import dev.accord.relationship.assessment.Round;
import dev.accord.relationship.assessment.Settle;
import dev.accord.relationship.commitments.Commitment;
import dev.accord.relationship.commitments.Duties;
import dev.accord.relationship.engagement.FollowEngagement;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.pulse.Pulse;
import dev.accord.relationship.reassess.StrategyChange;
import dev.accord.relationship.reassess.Triggers;
import dev.accord.relationship.register.Keep;
import dev.accord.relationship.register.Register;
import dev.accord.relationship.touchpoints.HoldTouchPoints;
import dev.accord.relationship.touchpoints.TouchPoint;
import dev.accord.rest.AssessmentsJson;
import dev.accord.rest.PeopleJson;
import dev.accord.store.Registers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What keeps a relationship alive: its assessments from both sides, touch points, commitments and duties. */
@Configuration(proxyBeanMethods = false)
class AssessmentWiring {
    @Bean
    Register<Round> rounds(Registers registers) {
        return registers.open("assessment", Round.class);
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
    Register<TouchPoint> touchPoints(Registers registers) {
        return registers.open("touchpoint", TouchPoint.class);
    }

    @Bean
    Keep<TouchPoint> keepTouchPoints(Register<TouchPoint> points, Today today) {
        return new Keep<>(points, today, TouchPoint::check);
    }

    @Bean
    HoldTouchPoints holdTouchPoints(Register<TouchPoint> points, Today today) {
        return new HoldTouchPoints(points, today);
    }

    @Bean
    Register<Commitment> commitments(Registers registers) {
        return registers.open("commitment", Commitment.class);
    }

    @Bean
    Keep<Commitment> keepCommitments(Register<Commitment> commitments, Today today) {
        return new Keep<>(commitments, today, Commitment::check);
    }

    @Bean
    FollowEngagement followEngagement(
            Register<TouchPoint> touchPoints,
            Register<Forum> forums,
            Register<Commitment> commitments,
            Register<Round> assessments,
            Pulse pulse,
            Today today) {
        return new FollowEngagement(
                new FollowEngagement.Registers(touchPoints, forums, commitments, assessments), pulse, today);
    }

    @Bean
    Duties duties(Registers registers, Today today) {
        return new Duties(registers.open("duties", Duties.Done.class), today);
    }

    @Bean
    Register<StrategyChange> strategyChanges(Registers registers) {
        return registers.open("strategy", StrategyChange.class);
    }

    @Bean
    Keep<StrategyChange> keepStrategyChanges(Register<StrategyChange> strategy, Today today) {
        return new Keep<>(strategy, today, StrategyChange::check);
    }

    @Bean
    Triggers.Facts triggerFacts(
            Relationships relationships,
            KnownApplications applications,
            ApplicationChanges changes,
            Register<StrategyChange> strategy,
            People people) {
        return new Triggers.Facts(relationships, applications, changes, strategy, people);
    }

    @Bean
    Triggers triggers(Triggers.Facts facts, Today today) {
        return new Triggers(facts, today);
    }

    @Bean
    AssessmentsJson assessmentsJson(PeopleJson people, Rights rights) {
        return new AssessmentsJson(people, rights);
    }
}
