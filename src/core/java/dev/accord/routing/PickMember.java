package dev.accord.routing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Picks one of a group for an issue: for the same state always the same. Reads only. */
public final class PickMember {
    /** Of a larger group only so many are looked at, by user key. */
    private static final int MOST = 100;

    private final Members members;
    private final Availability availability;

    public PickMember(Members members, Availability availability) {
        this.members = members;
        this.availability = availability;
    }

    /** Whoever of the group has the issue keeps it; empty where nobody of it can have the issue. */
    Optional<String> of(String group, Pick how, IssueFacts issue) {
        List<String> able = members.of(group).stream()
                .sorted()
                .limit(MOST)
                .filter(user -> availability
                        .obstacle(new Target(Target.Type.USER, user), issue)
                        .isEmpty())
                .toList();
        if (able.isEmpty()) {
            return Optional.empty();
        }
        if (issue.assignee() != null && able.contains(issue.assignee())) {
            return Optional.of(issue.assignee());
        }
        return how == Pick.ROUND_ROBIN
                ? Optional.of(able.get((int) (issue.id() % able.size())))
                : able.stream().min(Comparator.comparingLong(members::openIssues));
    }
}
