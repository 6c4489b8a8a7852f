package dev.accord.wiring;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The one place that knows all: each object of the plugin and what it is made of, by area. */
@Configuration(proxyBeanMethods = false)
@Import({
    AgreementWiring.class,
    AssessmentWiring.class,
    AssuranceWiring.class,
    BriefWiring.class,
    CatalogueWiring.class,
    CreationWiring.class,
    DueWiring.class,
    GovernanceWiring.class,
    HealthWiring.class,
    JobsWiring.class,
    LookBackWiring.class,
    OperatingModelWiring.class,
    PagesWiring.class,
    PulseWiring.class,
    RelationshipWiring.class,
    RerouteWiring.class,
    RoutingWiring.class,
    SetupWiring.class,
    SharedWiring.class,
    TriageWiring.class,
    VendorWiring.class
})
public class Wiring {}
