package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.operatingmodel.Party;
import dev.accord.routing.Place;
import dev.accord.routing.vendor.VendorClock;
import dev.accord.routing.vendor.VendorClock.SteppedIn;
import dev.accord.routing.vendor.VendorClocks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Clocks of vendors as rows. */
public final class AoVendorClocks implements VendorClocks {
    private final ActiveObjects ao;

    public AoVendorClocks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<VendorClock> of(long issue) {
        return find(Query.select()
                        .where("ISSUE_ID = ?", issue)
                        .order("SEQ DESC")
                        .limit(1))
                .stream()
                .findFirst();
    }

    @Override
    public void save(VendorClock clock) {
        ao.executeInTransaction(() -> {
            String token = clock.issue() + ":" + clock.number();
            VendorClockRow[] present =
                    ao.find(VendorClockRow.class, Query.select().where("TOKEN = ?", token));
            VendorClockRow row =
                    present.length > 0 ? present[0] : ao.create(VendorClockRow.class, columns(token, clock));
            row.setDueAt(millis(clock.dueAt()));
            row.setAnsweredAt(millis(clock.answeredAt()));
            row.setBreachedAt(millis(clock.breachedAt()));
            row.setOwnerToldAt(millis(clock.ownerToldAt()));
            row.setEndedAt(millis(clock.endedAt()));
            row.setNextAt(millis(clock.nextAt()));
            SteppedIn taken = clock.steppedIn();
            row.setSteppedInAt(taken == null ? null : millis(taken.at()));
            row.setSteppedInBy(taken == null ? null : taken.by());
            row.setReason(taken == null ? null : taken.reason());
            row.save();
            return null;
        });
    }

    private static Map<String, Object> columns(String token, VendorClock clock) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("TOKEN", token);
        columns.put("ISSUE_ID", clock.issue());
        columns.put("SEQ", clock.number());
        columns.put("PROJECT_ID", clock.project());
        columns.put("APPLICATION_KEY", clock.application());
        columns.put("VENDOR", clock.vendor());
        columns.put("PARTY", clock.party().name());
        columns.put("STARTED_AT", clock.startedAt().toEpochMilli());
        return columns;
    }

    @Override
    public List<VendorClock> due(Instant now, int limit) {
        return find(Query.select()
                .where("NEXT_AT <= ?", now.toEpochMilli())
                .order("NEXT_AT ASC")
                .limit(limit));
    }

    @Override
    public List<VendorClock> started(Instant from, Instant before) {
        return find(Query.select()
                .where("STARTED_AT >= ? AND STARTED_AT < ?", from.toEpochMilli(), before.toEpochMilli())
                .order("STARTED_AT ASC, ID ASC"));
    }

    @Override
    public List<Place> breached() {
        List<Place> places = new ArrayList<>();
        ao.stream(
                VendorClockRow.class,
                Query.select("ID, ISSUE_ID, PROJECT_ID")
                        .where("BREACHED_AT IS NOT NULL")
                        .order("ID DESC"),
                row -> places.add(new Place(row.getIssueId(), row.getProjectId())));
        return places;
    }

    private List<VendorClock> find(Query query) {
        return Arrays.stream(ao.find(VendorClockRow.class, query))
                .map(AoVendorClocks::clock)
                .toList();
    }

    private static VendorClock clock(VendorClockRow row) {
        return new VendorClock(
                row.getIssueId(),
                row.getSeq(),
                row.getProjectId(),
                row.getApplicationKey(),
                row.getVendor(),
                Party.valueOf(row.getParty()),
                instant(row.getStartedAt()),
                instant(row.getDueAt()),
                instant(row.getAnsweredAt()),
                instant(row.getBreachedAt()),
                instant(row.getOwnerToldAt()),
                instant(row.getEndedAt()),
                row.getSteppedInAt() == null
                        ? null
                        : new SteppedIn(instant(row.getSteppedInAt()), row.getSteppedInBy(), row.getReason()),
                instant(row.getNextAt()));
    }

    private static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
