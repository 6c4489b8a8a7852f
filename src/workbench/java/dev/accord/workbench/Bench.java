package dev.accord.workbench;

import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.platform.Scheduler;
import java.io.IOException;
import java.util.function.BiConsumer;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** What tests ask of the host itself: run a job now, and which calls it had no answer for. */
final class Bench extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Scheduler scheduler;

    Bench(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void routes(BiConsumer<String, HttpServlet> routes) {
        routes.accept("/test/jobs/*", this);
        routes.accept("/test/refused", this);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().write(String.join("\n", Answering.unsupported()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().write(scheduler.run(request.getPathInfo().substring(1)));
    }
}
