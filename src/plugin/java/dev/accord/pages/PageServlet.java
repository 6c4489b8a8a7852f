package dev.accord.pages;

import java.io.IOException;
import java.util.UUID;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves every page of Accord at {@code /plugins/servlet/accord/<page>}: who may come in, then an empty shell. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    private final transient Gate gate;
    private final transient Shell shell;

    public PageServlet(Gate gate, Shell shell) {
        this.gate = gate;
        this.shell = shell;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Address address = Address.of(request.getPathInfo());
            if (gate.lets(address, request, response)) {
                shell.write(address, request.getContextPath(), response);
            }
        } catch (IOException e) {
            throw e;
        } catch (Exception | LinkageError e) {
            String id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Accord failed, error {}", id, e);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "Accord: error " + id);
        }
    }
}
