package dev.accord.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.ContractCheck;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.ProjectsJson.ProjectJson;
import java.util.List;
import java.util.Map;

/** An application as REST shows it; the name of its model is taken back without a meaning. */
public record ApplicationJson(
        String key,
        String name,
        List<String> aliases,
        String category,
        Integer criticality,
        Integer mode,
        String businessUnit,
        String operatingModel,
        String operatingModelName,
        LifeCycle lifeCycle,
        ContractJson contract,
        Map<Seat, List<PersonJson>> seats,
        List<InterfaceJson> interfaces,
        List<ProjectJson> projects,
        int version,
        @JsonInclude(JsonInclude.Include.NON_NULL) ContractCheckJson contractCheck,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<String> closeTo) {
    /** The same with other applications' keys that look like its own; a list of applications leaves them out. */
    ApplicationJson closeTo(List<String> keys) {
        return new ApplicationJson(
                key,
                name,
                aliases,
                category,
                criticality,
                mode,
                businessUnit,
                operatingModel,
                operatingModelName,
                lifeCycle,
                contract,
                seats,
                interfaces,
                projects,
                version,
                contractCheck,
                keys);
    }

    /** The contract; every member may be null. */
    public record ContractJson(
            String vendor,
            Contract.Holding holder,
            Boolean itElementsHeldByIt,
            String end,
            Integer responseHours,
            Contract.Hours responseIn) {}

    /** Whether the accountable side holds the contract, with the sentence for the reader; absent where there is nothing to check. */
    public record ContractCheckJson(ContractCheck result, boolean contradicts, String sentence) {}

    /** A connection with another application. */
    public record InterfaceJson(String key, String name, String with) {}
}
