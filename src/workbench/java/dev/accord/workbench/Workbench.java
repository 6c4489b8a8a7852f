package dev.accord.workbench;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.opensymphony.workflow.FunctionProvider;
import com.zaxxer.hikari.HikariDataSource;
import dev.accord.workbench.jira.Alias;
import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.jira.JiraSide;
import dev.accord.workbench.pages.Fragments;
import dev.accord.workbench.pages.JiraPages;
import dev.accord.workbench.platform.Caches;
import dev.accord.workbench.platform.Events;
import dev.accord.workbench.platform.LentThreads;
import dev.accord.workbench.platform.Locks;
import dev.accord.workbench.platform.Meter;
import dev.accord.workbench.platform.MovableClock;
import dev.accord.workbench.platform.Product;
import dev.accord.workbench.platform.Scheduler;
import dev.accord.workbench.plugins.ActiveObjectsOfPlugins;
import dev.accord.workbench.plugins.Plugin;
import dev.accord.workbench.plugins.PluginFramework;
import dev.accord.workbench.plugins.RestModules;
import dev.accord.workbench.plugins.Templates;
import dev.accord.workbench.plugins.WebFragments;
import dev.accord.workbench.plugins.WebResources;
import dev.accord.workbench.plugins.Words;
import dev.accord.workbench.web.Decorated;
import dev.accord.workbench.web.Files;
import dev.accord.workbench.web.Frame;
import dev.accord.workbench.web.Server;
import dev.accord.workbench.web.WebSudo;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import org.apache.catalina.LifecycleException;
import org.osgi.framework.BundleException;
import org.w3c.dom.Element;

/** One Jira-like host with one plugin in it. */
public final class Workbench implements AutoCloseable {
    private final HikariDataSource pool;
    private final PluginFramework framework;
    private final Server server;
    private final Meter meter = new Meter();
    private final MovableClock clock;
    private final Scheduler scheduler;

    /**
     * What to start.
     *
     * @param port 0 for any that is free
     * @param databaseUrl H2 or PostgreSQL
     * @param empty whether a new database gets the small company instead of the sample
     * @param plugin the packaged jar
     * @param bundles the folder with Spring and Gemini Blueprint
     */
    public record Options(int port, String databaseUrl, boolean empty, Path plugin, Path bundles) {}

    /** Starts everything; afterwards the first page can be opened. */
    public Workbench(Options options, Clock machine) throws Exception {
        clock = new MovableClock(machine);
        scheduler = new Scheduler(meter, clock);
        server = new Server(options.port());
        pool = pool(options.databaseUrl());
        Events events = new Events(meter);
        JiraSide jira = new JiraSide(pool, clock, events);
        jira.open(options.empty());
        Words words = new Words();
        WebResources resources = new WebResources();
        WebSudo webSudo = new WebSudo();
        Templates templates = new Templates(Map.of("i18n", words));
        framework = new PluginFramework(options.bundles());
        jira.services().forEach((type, service) -> framework.offer(type, LentThreads.metered(type, service, meter)));
        framework.offer(Clock.class, clock);
        framework.offer(ActiveObjects.class, new ActiveObjectsOfPlugins(pool, meter::ran));
        framework.offer(TemplateRenderer.class, templates);
        framework.offer(I18nResolver.class, words);
        framework.offer(EventPublisher.class, events);
        framework.offer(PageBuilderService.class, resources.pageBuilder());
        offer(CacheManager.class, new Caches());
        offer(ClusterLockService.class, new Locks());
        offer(SchedulerService.class, scheduler);
        offer(WebSudoManager.class, webSudo);
        offer(LoginUriProvider.class, webSudo);
        offer(ApplicationProperties.class, new Product());
        Plugin plugin = framework.install(options.plugin());
        words.read(plugin);
        resources.read(plugin);
        jira.aliases(aliases(plugin));
        for (Element function : plugin.modules("jql-function")) {
            jira.search()
                    .function(
                            Plugin.text(function, "fname"),
                            (AbstractJqlFunction) plugin.create(function.getAttribute("class")),
                            Boolean.parseBoolean(Plugin.text(function, "list")));
        }
        for (Element function : plugin.modules("workflow-function")) {
            String name = Plugin.text(function, "function-class");
            jira.site().postFunctions().add(() -> metered((FunctionProvider) plugin.create(name)));
        }
        serve(plugin, jira, new Parts(words, resources, templates, webSudo));
        framework.offered(LifecycleAware.class).forEach(each -> ((LifecycleAware) each).onStart());
        scheduler.start();
        if (!options.empty() && jira.isNew()) {
            new SampleLoad(address()).tell(jira.sampleRequests());
            jira.fileSampleIssues();
        }
    }

    private FunctionProvider metered(FunctionProvider function) {
        return (variables, arguments, properties) -> {
            meter.begin(Meter.Doing.CREATING);
            try {
                function.execute(variables, arguments, properties);
            } finally {
                meter.end();
            }
        };
    }

    /** What pages are made with. */
    private record Parts(Words words, WebResources resources, Templates templates, WebSudo webSudo) {}

    private <T> void offer(Class<T> type, Object answers) {
        framework.offer(type, Answering.value(type, answers));
    }

    /** Makes the database as new. */
    static void forget(Options options) throws SQLException {
        try (HikariDataSource pool = pool(options.databaseUrl())) {
            new Leftovers(pool, ActiveObjectsOfPlugins.prefix(options.plugin())).drop();
        }
    }

    private static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        if (url.startsWith("jdbc:h2:")) {
            pool.setUsername("sa");
            // H2 otherwise answers a query again from a result that it kept while another transaction was about to
            // commit.
            pool.addDataSourceProperty("OPTIMIZE_REUSE_RESULTS", "FALSE");
        }
        pool.setMaximumPoolSize(20);
        return pool;
    }

    private void serve(Plugin plugin, JiraSide jira, Parts parts) throws Exception {
        Visitors visitors = new Visitors(jira);
        WebFragments fragments = new WebFragments(plugin, parts.words(), parts.templates(), Map.of());
        Frame frame = new Frame(fragments, parts.resources(), visitors);
        server.filter("session", "/*", (request, response, chain) -> {
            visitors.begin((javax.servlet.http.HttpServletRequest) request);
            try {
                chain.doFilter(request, response);
            } finally {
                visitors.end();
            }
        });
        server.filter("decorator", "/*", new Decorated(frame, parts.resources()));
        new RestModules(plugin, visitors::loggedIn).servlets(server::servlet);
        for (Element servlet : plugin.modules("servlet")) {
            HttpServlet made = (HttpServlet) plugin.create(servlet.getAttribute("class"));
            for (Element pattern : Plugin.children(servlet, "url-pattern")) {
                String path = "/plugins/servlet" + pattern.getTextContent().trim();
                server.servlet(path, made);
                if (!RestModules.isOpen(made.getClass())) {
                    server.filter("login " + path, path, parts.webSudo().loginFirst(visitors));
                }
            }
        }
        Files files = new Files(plugin, parts.resources(), parts.words());
        server.servlet("/s/*", files);
        server.servlet("/download/resources/*", files);
        server.servlet("/secure/WebSudo.jspa", parts.webSudo());
        jira.routes(server::servlet);
        new JiraPages(jira.site(), jira.search(), Fragments.of(fragments), Visitors.COOKIE).routes(server::servlet);
        new Bench(scheduler, meter).routes(server::servlet);
        server.servlet("/test/clock", new ClockAddress(clock));
        server.start();
    }

    private static List<Alias> aliases(Plugin plugin) {
        List<Alias> aliases = new ArrayList<>();
        for (Element module : plugin.modules("index-document-configuration")) {
            for (Element key : Plugin.children(module, "key")) {
                for (Element extract : Plugin.children(key, "extract")) {
                    aliases.add(new Alias(
                            extract.getAttribute("alias"),
                            key.getAttribute("property-key"),
                            extract.getAttribute("path"),
                            extract.getAttribute("type")));
                }
            }
        }
        return aliases;
    }

    /** Where a browser finds the first page. */
    public String address() {
        return server.address();
    }

    @Override
    public void close() throws LifecycleException, BundleException {
        server.close();
        scheduler.close();
        framework.offered(LifecycleAware.class).forEach(each -> ((LifecycleAware) each).onStop());
        framework.close();
        pool.close();
    }
}
