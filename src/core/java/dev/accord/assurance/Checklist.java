package dev.accord.assurance;

import dev.accord.governance.Records;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Whether an application is controlled and operated as it must be.
 *
 * @param businessLed procured or run by a business function
 * @param checkedBy user key of whoever saved it last, or null
 */
public record Checklist(
        String application,
        boolean businessLed,
        Map<Requirement, Check> checks,
        String checkedBy,
        LocalDate checkedOn,
        int version)
        implements Records.Kept<Checklist> {
    /** How a requirement is met; a gap is information, not a refusal. */
    public enum State {
        MET,
        GAP,
        NOT_APPLICABLE
    }

    /**
     * One answer.
     *
     * @param note what was seen, or how the gap is closed; null for none
     */
    public record Check(State state, String note) {}

    public Checklist {
        checks = Map.copyOf(checks);
    }

    public static Checklist none(String application) {
        return new Checklist(application, false, Map.of(), null, null, 0);
    }

    /** What is a gap, and of a business-led application what nobody answered either, in the order of the list. */
    public List<Requirement> gaps() {
        return Arrays.stream(Requirement.values()).filter(this::gap).toList();
    }

    /** What is not answered as met, whoever runs the application: what must be closed before IT takes over. */
    public List<Requirement> unmet() {
        return Arrays.stream(Requirement.values())
                .filter(each -> checks.get(each) == null || checks.get(each).state() == State.GAP)
                .toList();
    }

    private boolean gap(Requirement requirement) {
        Check check = checks.get(requirement);
        return check == null ? businessLed : check.state() == State.GAP;
    }

    @Override
    public Checklist next() {
        return new Checklist(application, businessLed, checks, checkedBy, checkedOn, version + 1);
    }
}
