package dev.accord.routing;

import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;

/**
 * Who a party is in person, and who performs the work for it.
 *
 * @param businessUnit narrows to applications of this business unit, and to reporters of it where the application has none; or null
 * @param application narrows to the application of this key, or null
 * @param process narrows to one process, or null
 * @param target who is accountable
 * @param part narrows to one part, or null
 * @param performer who performs day to day, or null where nobody else does
 * @param pick whom of a group the issue goes to
 */
public record Binding(
        Party party,
        String businessUnit,
        String application,
        SupportProcess process,
        Target target,
        Target performer,
        WorkGoesTo workGoesTo,
        Part part,
        Pick pick) {
    /** To which of both the issue goes. */
    public enum WorkGoesTo {
        PERFORMER,
        ACCOUNTABLE
    }

    public Binding {
        // What was bound before there was a choice is a queue.
        pick = pick == null ? Pick.QUEUE : pick;
    }

    /** One whose groups are queues. */
    public Binding(
            Party party,
            String businessUnit,
            String application,
            SupportProcess process,
            Target target,
            Target performer,
            WorkGoesTo workGoesTo,
            Part part) {
        this(party, businessUnit, application, process, target, performer, workGoesTo, part, Pick.QUEUE);
    }

    /** One for both parts whose groups are queues. */
    public Binding(
            Party party,
            String businessUnit,
            String application,
            SupportProcess process,
            Target target,
            Target performer,
            WorkGoesTo workGoesTo) {
        this(party, businessUnit, application, process, target, performer, workGoesTo, null, Pick.QUEUE);
    }

    boolean sameScope(Binding other) {
        return party == other.party
                && java.util.Objects.equals(businessUnit, other.businessUnit)
                && java.util.Objects.equals(application, other.application)
                && process == other.process
                && part == other.part;
    }
}
