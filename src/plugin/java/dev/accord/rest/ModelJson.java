package dev.accord.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.PeopleJson.PersonJson;
import java.util.List;

/** An operating model with its 28 cells as they are in force; what follows the cells only of a company's own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModelJson(
        String key,
        String name,
        boolean reference,
        int version,
        List<CellJson> cells,
        String copyOf,
        String copyOfName,
        String inForceSince,
        Boolean retired,
        Boolean draft,
        Integer recordVersion) {

    /** One cell; {@code performedBy} is null where the model names nobody, the rest where it is as it was copied. */
    public record CellJson(
            SupportProcess process,
            Part part,
            Party party,
            String performedBy,
            @JsonInclude(JsonInclude.Include.NON_NULL) PersonJson decidedBy,
            @JsonInclude(JsonInclude.Include.NON_NULL) String decidedOn,
            @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {}

    /** What is edited; {@code version} is that of the record, {@code number} what publishing would make it. */
    public record DraftJson(
            String key,
            String name,
            int version,
            int number,
            int base,
            List<CellJson> cells,
            PersonJson savedBy,
            String savedAt) {}

    /** One published version; {@code until} is null for the last, {@code changes} are those against the one before, {@code reroute} moved issues to it. */
    public record VersionJson(
            int number,
            State state,
            String effective,
            String until,
            String note,
            PersonJson publishedBy,
            String publishedAt,
            boolean movesIssues,
            String reroute,
            List<CellJson> cells,
            List<ChangedJson> changes) {

        /** Where a version stands. */
        public enum State {
            IN_FORCE,
            PENDING,
            PAST,
            WITHDRAWN
        }
    }

    /** A cell that got another party. */
    public record ChangedJson(SupportProcess process, Part part, Party from, Party to) {}
}
