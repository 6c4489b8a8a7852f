package dev.accord.rest;

import dev.accord.catalogue.Contract;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.ProjectsJson.ProjectJson;
import java.util.List;
import java.util.Map;

/** An application as REST shows it. */
public record ApplicationJson(
        String key,
        String name,
        List<String> aliases,
        String category,
        Integer criticality,
        Integer mode,
        String businessUnit,
        String operatingModel,
        LifeCycle lifeCycle,
        ContractJson contract,
        Map<Seat, List<PersonJson>> seats,
        List<InterfaceJson> interfaces,
        List<ProjectJson> projects,
        int version) {
    /** The contract; every member may be null. */
    public record ContractJson(
            String vendor, Contract.Holding holder, Boolean itElementsHeldByIt, String end, Integer responseHours) {}

    /** A connection with another application. */
    public record InterfaceJson(String key, String name, String with) {}
}
