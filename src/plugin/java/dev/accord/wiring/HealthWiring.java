package dev.accord.wiring;

import dev.accord.catalogue.Catalogue;
import dev.accord.governance.People;
import dev.accord.health.Health;
import dev.accord.health.References;
import dev.accord.health.SelfCheck;
import dev.accord.jira.RunningJira;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.rest.HealthJsons;
import dev.accord.rest.PeopleJson;
import dev.accord.routing.Decisions;
import java.time.Clock;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is broken, and what this Jira lacks. */
@Configuration(proxyBeanMethods = false)
class HealthWiring {
    @Bean
    Health health(
            dev.accord.governance.Configuration agreed,
            Catalogue catalogue,
            OperatingModels models,
            Decisions decisions,
            Health.Jira asked,
            Clock clock) {
        return new Health(new Health.Agreed(agreed, catalogue, models), decisions, asked, clock);
    }

    @Bean
    Health.Jira askedForHealth(People people, References references) {
        return new Health.Jira(people, references);
    }

    @Bean
    SelfCheck selfCheck(BundleContext bundle, com.atlassian.sal.api.ApplicationProperties product) {
        return RunningJira.of(
                List.of(
                        "Accord for Jira " + bundle.getBundle().getVersion(),
                        product.getDisplayName() + " " + product.getVersion(),
                        "Java " + Runtime.version()),
                service -> bundle.getServiceReference(service) != null);
    }

    @Bean
    HealthJsons healthJsons(PeopleJson people) {
        return new HealthJsons(people);
    }
}
