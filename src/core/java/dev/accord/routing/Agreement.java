package dev.accord.routing;

import dev.accord.catalogue.ApplicationMatcher;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.OperatingModels;

/** Everything a decision reads, as it stood at one revision, in memory. */
public record Agreement(
        long revision, Settings settings, Bindings bindings, OperatingModels models, ApplicationMatcher applications) {}
