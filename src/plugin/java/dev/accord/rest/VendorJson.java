package dev.accord.rest;

import dev.accord.operatingmodel.Party;
import dev.accord.rest.PeopleJson.PersonJson;

/** How a vendor does with an issue, as REST shows it; {@code issue} is a key. */
public record VendorJson(
        String issue,
        String application,
        String applicationName,
        String vendor,
        Party accountableParty,
        String startedAt,
        String dueAt,
        String answeredAt,
        String breachedAt,
        String endedAt,
        SteppedInJson steppedIn,
        boolean mayStepIn,
        boolean mayAnswer) {
    /** Who took the work over, when and why. */
    public record SteppedInJson(String at, PersonJson by, String reason) {}
}
