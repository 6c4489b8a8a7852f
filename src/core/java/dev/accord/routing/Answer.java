package dev.accord.routing;

import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import java.util.List;

/**
 * What the agreement says about an issue, before anybody asked Jira who can be assigned.
 *
 * @param application key, or null where none or several match
 * @param applicationName as it read when decided, or null
 * @param matches keys of the applications that match, where several do
 * @param operatingModel key, or null
 * @param modelVersion 0 where there is no model
 * @param target who is accountable, or null
 * @param performing who performs, or null: the performer, else the bound group, else the contract's vendor desk
 * @param candidates the chain, in order
 * @param reasons why, the first being the cause
 */
public record Answer(
        String application,
        String applicationName,
        List<String> matches,
        String operatingModel,
        int modelVersion,
        SupportProcess process,
        Part part,
        Party party,
        Target target,
        Target performing,
        List<Candidate> candidates,
        List<Reason> reasons) {
    public Answer {
        matches = List.copyOf(matches);
        candidates = List.copyOf(candidates);
        reasons = List.copyOf(reasons);
    }

    boolean because(Reason reason) {
        return reasons.contains(reason);
    }
}
