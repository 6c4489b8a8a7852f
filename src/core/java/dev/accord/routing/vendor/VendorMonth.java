package dev.accord.routing.vendor;

import dev.accord.Csv;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationMatcher.Match;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Permissions;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.routing.Agreements;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * What vendors did in a month, for the accountable side alone: whoever holds one of its two seats. IT operations never see
 * how the vendor of a business-operated application does.
 */
public final class VendorMonth {
    private final VendorClocks clocks;
    private final Agreements agreements;
    private final Permissions permissions;
    private final Supplier<ZoneId> zone;

    public VendorMonth(VendorClocks clocks, Agreements agreements, Permissions permissions, Supplier<ZoneId> zone) {
        this.clocks = clocks;
        this.agreements = agreements;
        this.permissions = permissions;
        this.zone = zone;
    }

    /** Oldest first; only issues that the reader may see. */
    public List<VendorClock> list(YearMonth month, String userKey) {
        Instant from = month.atDay(1).atStartOfDay(zone.get()).toInstant();
        Instant before = month.plusMonths(1).atDay(1).atStartOfDay(zone.get()).toInstant();
        return clocks.started(from, before).stream()
                .filter(each -> answersFor(userKey, each))
                .filter(each -> permissions.seesIssue(userKey, each.issue()))
                .toList();
    }

    /** The month that it is where this Jira is at home. */
    public YearMonth month(Instant now) {
        return YearMonth.from(now.atZone(zone.get()));
    }

    public Optional<Application> application(String key) {
        return key != null && agreements.known().applications().byKey(key) instanceof Match.One one
                ? Optional.of(one.application())
                : Optional.empty();
    }

    private boolean answersFor(String userKey, VendorClock each) {
        Side side = each.party().side();
        return side != Side.NONE
                && application(each.application())
                        .filter(application -> application.seats(Seat.managerOf(side), userKey)
                                || application.seats(Seat.ownerOf(side), userKey))
                        .isPresent();
    }

    /** The same as CSV; {@code key} names an issue by its id. */
    public String file(List<VendorClock> list, LongFunction<String> key) {
        StringBuilder file = new StringBuilder(Csv.MARK)
                .append(Csv.line(
                        "issue",
                        "application",
                        "vendor",
                        "accountableParty",
                        "started",
                        "due",
                        "answered",
                        "breached",
                        "steppedIn",
                        "reason"));
        list.forEach(each -> file.append(Csv.line(
                key.apply(each.issue()),
                each.application(),
                each.vendor(),
                each.party().name(),
                text(each.startedAt()),
                text(each.dueAt()),
                text(each.answeredAt()),
                text(each.breachedAt()),
                text(each.steppedIn() == null ? null : each.steppedIn().at()),
                each.steppedIn() == null ? null : each.steppedIn().reason())));
        return file.toString();
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
