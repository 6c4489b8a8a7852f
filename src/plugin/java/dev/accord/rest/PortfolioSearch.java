package dev.accord.rest;

import dev.accord.catalogue.Application;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.portfolio.Accountable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.ws.rs.QueryParam;

/** What the portfolio is searched by: as applications are, and by a party, process and part that an application has. */
public final class PortfolioSearch {
    @QueryParam("query")
    private String query;

    @QueryParam("model")
    private String model;

    @QueryParam("businessUnit")
    private String businessUnit;

    @QueryParam("criticality")
    private String criticality;

    @QueryParam("party")
    private String party;

    @QueryParam("process")
    private String process;

    @QueryParam("part")
    private String part;

    @QueryParam("startAt")
    private String startAt;

    @QueryParam("maxResults")
    private String maxResults;

    Page.Wanted page() {
        return Page.Wanted.of(startAt, maxResults);
    }

    /** A value that is none ends the request. */
    Predicate<Accountable> wanted(ApplicationsJson json) {
        Map<String, String> asked = new HashMap<>();
        asked.put("query", query);
        asked.put("model", model);
        asked.put("businessUnit", businessUnit);
        asked.put("criticality", criticality);
        Predicate<Application> application = ApplicationSearch.of(asked::get, json);
        Party wantedParty = Choice.of(Party.class, "party", party);
        SupportProcess wantedProcess = Choice.of(SupportProcess.class, "process", process);
        Part wantedPart = Choice.of(Part.class, "part", part);
        boolean anyCell = wantedParty == null && wantedProcess == null && wantedPart == null;
        return each ->
                application.test(each.application()) && (anyCell || each.has(wantedParty, wantedProcess, wantedPart));
    }
}
