package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import dev.accord.aspiration.Aspiration;
import dev.accord.aspiration.HoldDialogue;
import dev.accord.assurance.Checklist;
import dev.accord.assurance.FindOpenPoints;
import dev.accord.assurance.KeepChecklist;
import dev.accord.assurance.KeepRisks;
import dev.accord.assurance.Risks;
import dev.accord.audit.Changes;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.SaveApplication;
import dev.accord.governance.Records;
import dev.accord.governance.Rights;
import dev.accord.governance.Stewards;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.Customise;
import dev.accord.operatingmodel.DecideCell;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.Publish;
import dev.accord.portfolio.DecideForApplication;
import dev.accord.portfolio.HoldWorkshop;
import dev.accord.portfolio.OwnModels;
import dev.accord.portfolio.PlanTransition;
import dev.accord.portfolio.Workshop;
import dev.accord.relationship.Today;
import dev.accord.rest.ApplicationsJson;
import dev.accord.rest.AskedCellResource;
import dev.accord.rest.AspirationsJson;
import dev.accord.rest.Caller;
import dev.accord.rest.CausesJson;
import dev.accord.rest.ModelsJson;
import dev.accord.rest.OpenPointResource;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.Steward;
import dev.accord.rest.TransitionResource;
import dev.accord.rest.UndecidedJson;
import dev.accord.rest.UndecidedResource;
import dev.accord.routing.Agreements;
import dev.accord.routing.WaitingIssues;
import dev.accord.routing.ask.AskOwner;
import dev.accord.store.AoRecords;
import dev.accord.store.Versions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept beside an application: its aspiration, its risks and its checklist. */
@Configuration(proxyBeanMethods = false)
class AssuranceWiring {
    @Bean
    Records<Aspiration> aspirations(ActiveObjects ao, Versions versions, Changes changes) {
        return new AoRecords<>(ao, versions, changes, "aspiration", Aspiration.class);
    }

    @Bean
    Records<Risks> risks(ActiveObjects ao, Versions versions, Changes changes) {
        return new AoRecords<>(ao, versions, changes, "risks", Risks.class);
    }

    @Bean
    Records<Checklist> checklists(ActiveObjects ao, Versions versions, Changes changes) {
        return new AoRecords<>(ao, versions, changes, "checklist", Checklist.class);
    }

    @Bean
    HoldDialogue holdDialogue(Records<Aspiration> aspirations, SaveApplication applications, Today today) {
        return new HoldDialogue(aspirations, applications, today);
    }

    @Bean
    KeepRisks keepRisks(Records<Risks> risks, Today today) {
        return new KeepRisks(risks, today);
    }

    @Bean
    KeepChecklist keepChecklist(Records<Checklist> checklists, SaveApplication applications, Today today) {
        return new KeepChecklist(checklists, applications, today);
    }

    @Bean
    FindOpenPoints findOpenPoints(
            Records<Risks> risks, Records<Aspiration> aspirations, Records<Checklist> checklists, Today today) {
        return new FindOpenPoints(risks, aspirations, checklists, today);
    }

    @Bean
    Stewards stewards(Rights rights) {
        return new Stewards(rights);
    }

    @Bean
    Steward steward(Caller caller, Stewards stewards, Catalogue catalogue) {
        return new Steward(caller, stewards, catalogue);
    }

    @Bean
    AspirationsJson aspirationsJson(PeopleJson people, Today today) {
        return new AspirationsJson(people, today);
    }

    @Bean
    DecideForApplication decideForApplication(
            OperatingModels models,
            OwnModels own,
            Catalogue catalogue,
            SaveApplication applications,
            DecideForApplication.Permitted permitted) {
        return new DecideForApplication(models, own, catalogue, applications, permitted);
    }

    @Bean
    DecideForApplication.Permitted decidePermitted(Rights rights, Stewards stewards) {
        return new DecideForApplication.Permitted(rights, stewards);
    }

    @Bean
    OwnModels ownModels(CustomModels models, Customise customise, Clock clock) {
        return new OwnModels(models, customise, new DecideCell(models, clock), new Publish(models, clock));
    }

    @Bean
    UndecidedJson undecidedJson(
            Agreements agreements,
            WaitingIssues waiting,
            CausesJson causes,
            DecideForApplication decide,
            ApplicationsJson applications) {
        return new UndecidedJson(agreements, waiting, causes, decide, applications);
    }

    @Bean
    AskedCellResource.Models askedCellModels(
            OperatingModels models,
            CustomModels customModels,
            ModelsJson json,
            DecideForApplication decide,
            Rights rights) {
        return new AskedCellResource.Models(models, customModels, json, decide, rights);
    }

    @Bean
    UndecidedResource.Asking undecidedAsking(AskOwner ask, CausesJson causes, IssueManager issues) {
        return new UndecidedResource.Asking(ask, causes, issues);
    }

    @Bean
    TransitionResource.Planning transitionPlanning(
            OperatingModels models,
            OwnModels own,
            SaveApplication applications,
            Today today,
            DecideForApplication decide) {
        return new TransitionResource.Planning(new PlanTransition(models, own, applications, today), decide);
    }

    @Bean
    TransitionResource.VacantSeats vacantSeats(ApplicationsJson json) {
        return new TransitionResource.VacantSeats(json);
    }

    @Bean
    HoldWorkshop holdWorkshop(
            Records<Workshop> workshops,
            OperatingModels models,
            OwnModels own,
            SaveApplication applications,
            Today today) {
        return new HoldWorkshop(workshops, models, own, applications, today);
    }

    @Bean
    Records<Workshop> workshops(ActiveObjects ao, Versions versions, Changes changes) {
        return new AoRecords<>(ao, versions, changes, "workshop", Workshop.class);
    }

    @Bean
    OpenPointResource.Registering registering(KeepChecklist keep, ApplicationsJson json) {
        return new OpenPointResource.Registering(keep, json);
    }
}
