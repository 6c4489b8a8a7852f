package dev.accord.workbench;

import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.jira.Json;
import dev.accord.workbench.platform.Meter;
import dev.accord.workbench.platform.Scheduler;
import java.io.IOException;
import java.util.function.BiConsumer;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** What tests ask of the host itself: run a job now, which calls it had no answer for, and what the plugin cost. */
final class Bench extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Scheduler scheduler;
    private final transient Meter meter;

    Bench(Scheduler scheduler, Meter meter) {
        this.scheduler = scheduler;
        this.meter = meter;
    }

    void routes(BiConsumer<String, HttpServlet> routes) {
        routes.accept("/test/jobs/*", this);
        routes.accept("/test/refused", this);
        routes.accept("/test/sql", this);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith("/sql")) {
            response.setContentType("application/json;charset=utf-8");
            response.getWriter().write(Json.write(meter.report()));
        } else {
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().write(String.join("\n", Answering.unsupported()));
        }
    }

    /** Counts anew. */
    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        meter.reset();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().write(scheduler.run(request.getPathInfo().substring(1)));
    }
}
