package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Problem;
import dev.accord.routing.vendor.VendorClock;
import dev.accord.routing.vendor.VendorMonth;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** What vendors did in a month, for the holders of the accountable side's seats alone. */
@AnonymousSiteAccess
@Path("vendor-clocks")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class VendorResource {
    private final VendorMonth month;
    private final VendorJsons json;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public VendorResource(VendorMonth month, VendorJsons json, Caller caller, Clock clock) {
        this.month = month;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** {@code month} such as 2026-11; left out, the present one. */
    @GET
    public Page<VendorJson> month(
            @QueryParam("month") String wanted,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        String user = caller.key();
        return Page.of(list(wanted, user), Page.Wanted.of(startAt, maxResults), each -> json.json(each, user));
    }

    /** The same as CSV, whole. */
    @GET
    @Path("export")
    @Produces("text/csv;charset=utf-8")
    public Response export(@QueryParam("month") String wanted) {
        return Response.ok(month.file(list(wanted, caller.key()), json::key))
                .header("Content-Disposition", "attachment; filename=\"vendors.csv\"")
                .build();
    }

    private List<VendorClock> list(String wanted, String user) {
        return month.list(of(wanted), user);
    }

    private YearMonth of(String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return month.month(clock.instant());
        }
        try {
            return YearMonth.parse(wanted);
        } catch (DateTimeException e) {
            throw Refusal.of(400, Problem.of("BAD_VALUE", "month", "month"));
        }
    }
}
