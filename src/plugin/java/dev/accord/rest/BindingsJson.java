package dev.accord.rest;

import dev.accord.health.Fault;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.DecisionJson.TargetJson;
import dev.accord.routing.Binding.WorkGoesTo;
import dev.accord.routing.Pick;
import java.util.List;

/** The bindings as REST shows them: with the names that people read, and with what is broken. */
public record BindingsJson(List<BindingJson> values, int version) {

    /** One binding; {@code applicationName} is null without an application, and where that is gone. */
    public record BindingJson(
            Party party,
            String businessUnit,
            String application,
            String applicationName,
            SupportProcess process,
            Part part,
            TargetJson target,
            TargetJson performer,
            WorkGoesTo workGoesTo,
            Pick pick,
            List<BrokenJson> faults) {}

    /** A member that points at something that is gone or holds nobody. */
    public record BrokenJson(String member, Fault.Kind kind) {}
}
