package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.audit.Changes;
import dev.accord.catalogue.ApplicationRules;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.ModelHistory;
import dev.accord.catalogue.SaveApplication;
import dev.accord.catalogue.bulk.ChangeMany;
import dev.accord.catalogue.bulk.ChangeManyWork;
import dev.accord.catalogue.imports.ApplyImport;
import dev.accord.catalogue.imports.ImportApplications;
import dev.accord.catalogue.imports.Imports;
import dev.accord.catalogue.imports.PlanImport;
import dev.accord.catalogue.imports.Sheets;
import dev.accord.csv.CsvSheets;
import dev.accord.governance.People;
import dev.accord.governance.Rights;
import dev.accord.jira.Running;
import dev.accord.jobs.Jobs;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.rest.ApplicationsJson;
import dev.accord.rest.Caller;
import dev.accord.rest.ContractChecks;
import dev.accord.rest.Errors;
import dev.accord.rest.ImportResource;
import dev.accord.rest.ImportsJson;
import dev.accord.rest.ModelNames;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.ProjectsJson;
import dev.accord.store.AoCatalogue;
import dev.accord.store.AoImports;
import dev.accord.store.AoModelHistory;
import dev.accord.store.AoRevisions;
import dev.accord.store.Versions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue of applications: people, imports and scripts keep it. */
@Configuration(proxyBeanMethods = false)
class CatalogueWiring {
    @Bean
    Catalogue catalogue(ActiveObjects ao, Versions versions, AoRevisions revisions, Changes changes) {
        return new AoCatalogue(ao, versions, revisions, changes);
    }

    @Bean
    ApplicationRules applicationRules(OperatingModels models) {
        return new ApplicationRules(models);
    }

    @Bean
    SaveApplication saveApplication(Catalogue catalogue, ApplicationRules rules) {
        return new SaveApplication(catalogue, rules);
    }

    @Bean
    Imports imports(ActiveObjects ao, Versions versions) {
        return new AoImports(ao, versions);
    }

    @Bean
    Sheets sheets() {
        return new CsvSheets();
    }

    @Bean
    PlanImport planImport(People people, OperatingModels models, ApplicationRules rules) {
        return new PlanImport(people, models, rules);
    }

    @Bean
    ApplyImport applyImport(Imports imports, Sheets sheets, PlanImport planImport, Catalogue catalogue) {
        return new ApplyImport(imports, sheets, planImport, catalogue);
    }

    @Bean
    ImportApplications.Keeping importKeeping(Imports imports, Jobs jobs, Running running) {
        return new ImportApplications.Keeping(imports, jobs, running);
    }

    @Bean
    ImportApplications importApplications(
            ImportApplications.Keeping keeping,
            Sheets sheets,
            PlanImport planImport,
            Catalogue catalogue,
            Clock clock) {
        return new ImportApplications(keeping, sheets, planImport, catalogue, clock);
    }

    @Bean
    ImportsJson importsJson(Errors errors) {
        return new ImportsJson(errors);
    }

    @Bean
    ImportResource.Editor editor(Caller caller, Rights rights) {
        return new ImportResource.Editor(caller, rights);
    }

    @Bean
    ChangeMany changeMany(ApplicationRules rules, Jobs jobs, Running running) {
        return new ChangeMany(rules, jobs, running);
    }

    @Bean
    ChangeManyWork changeManyWork(Catalogue catalogue) {
        return new ChangeManyWork(catalogue);
    }

    @Bean
    ApplicationsJson applicationsJson(
            PeopleJson people, ProjectsJson projects, ContractChecks checks, ModelNames models) {
        return new ApplicationsJson(people, projects, checks, models);
    }

    @Bean
    ContractChecks contractChecks(OperatingModels models, ModelNames names, I18nResolver words) {
        return new ContractChecks(models, names, words);
    }

    @Bean
    ModelHistory modelHistory(Changes changes) {
        return new AoModelHistory(changes);
    }
}
