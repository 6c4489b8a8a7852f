package dev.accord.workbench.jira;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** Tomcat with some servlets; a header of each request says who asks, which stands for the host. */
final class AServer implements AutoCloseable {
    private final AJira jira;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Tomcat tomcat = new Tomcat();
    private final Context context;

    AServer(AJira jira) {
        this.jira = jira;
        tomcat.setPort(0);
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir") + "/accord-workbench-test");
        context = tomcat.addContext("/jira", new File(".").getAbsolutePath());
    }

    private final class AsUser extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient HttpServlet servlet;

        private AsUser(HttpServlet servlet) {
            this.servlet = servlet;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws IOException, ServletException {
            jira.become(request.getHeader("X-User"));
            servlet.service(request, response);
        }
    }

    void servlet(String path, HttpServlet servlet) {
        Tomcat.addServlet(context, path, new AsUser(servlet));
        context.addServletMappingDecoded(path, path);
    }

    void start() throws Exception {
        tomcat.start();
    }

    /** Headers are names and values in turn. */
    HttpResponse<String> send(String user, String method, String path, String body, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/jira" + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (user != null) {
            request.header("X-User", user);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
