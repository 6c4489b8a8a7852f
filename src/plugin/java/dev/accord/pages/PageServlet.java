package dev.accord.pages;

import dev.accord.Guard;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Serves every page of Accord at {@code /plugins/servlet/accord/<page>}: who may come in, then an empty shell. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Gate gate;
    private final transient Shell shell;

    public PageServlet(Gate gate, Shell shell) {
        this.gate = gate;
        this.shell = shell;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String broken = Guard.identified("showing a page", () -> serve(request, response), id -> id);
        if (!broken.isEmpty() && !response.isCommitted()) {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "Accord: error " + broken);
        }
    }

    /** Empty: nothing broke. */
    private String serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Address address = Address.of(request.getPathInfo());
        if (gate.lets(address, request, response)) {
            shell.write(address, request.getContextPath(), response);
        }
        return "";
    }
}
