package dev.accord.workbench.web;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import javax.servlet.Filter;
import javax.servlet.http.HttpServlet;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** Tomcat on the loopback address alone. */
public final class Server implements AutoCloseable {
    /** The context path, as a Jira usually has one. */
    public static final String BASE = "/jira";

    private final Tomcat tomcat = new Tomcat();
    private final Context context;

    /** Port 0 takes any that is free. */
    public Server(int port) throws IOException {
        port = needFree(port);
        // Felix has set the one factory that a Java process may have.
        TomcatURLStreamHandlerFactory.disable();
        tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        // A key in a path may hold anything that can be encoded.
        connector.setEncodedSolidusHandling("decode");
        connector.setMaxPostSize(-1);
        tomcat.setConnector(connector);
        context = tomcat.addContext(BASE, null);
        context.addWelcomeFile("/");
    }

    /** The port, or any that is free for 0; a taken one is refused with a sentence. */
    public static int needFree(int port) throws IOException {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (BindException e) {
            throw new BindException("Port " + port + " is taken. Choose another with --port.");
        }
    }

    public void servlet(String pattern, HttpServlet servlet) {
        Tomcat.addServlet(context, pattern, servlet).setLoadOnStartup(-1);
        context.addServletMappingDecoded(pattern, pattern);
    }

    /** Filters run in the order in which they are added. */
    public void filter(String name, String pattern, Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(name);
        map.addURLPattern(pattern);
        context.addFilterMap(map);
    }

    public void start() throws LifecycleException {
        tomcat.start();
    }

    public int port() {
        return tomcat.getConnector().getPort();
    }

    /** Where a browser finds the first page. */
    public String address() {
        return "http://localhost:" + port() + BASE;
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
