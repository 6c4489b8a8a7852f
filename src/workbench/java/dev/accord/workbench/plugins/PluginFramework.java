package dev.accord.workbench.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

/** Felix with Spring and Gemini Blueprint inside it as bundles, the way Jira runs its plugins. */
public final class PluginFramework implements AutoCloseable {
    private static final String LISTENER =
            "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";
    private static final String GEMINI = "org.eclipse.gemini.blueprint.core";
    private static final String CONTEXT = "org.springframework.context.ApplicationContext";
    private static final long PATIENCE_SECONDS = 60;

    private final Framework framework;
    private final BundleContext context;

    /** Starts the framework with all bundles of the folder. */
    public PluginFramework(Path bundles) throws IOException, BundleException {
        Map<String, String> settings = new HashMap<>();
        settings.put(
                Constants.FRAMEWORK_STORAGE, Files.createTempDirectory("felix").toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.ofClassPath());
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "sun.*,com.sun.*,jdk.*,org.xml.*,org.w3c.*");
        settings.put("felix.log.level", "1");
        framework = new FrameworkFactory().newFramework(settings);
        framework.init();
        framework.start();
        context = framework.getBundleContext();
        startAll(bundles);
    }

    private void startAll(Path folder) throws IOException, BundleException {
        List<Bundle> installed = new ArrayList<>();
        try (Stream<Path> jars = Files.list(folder)) {
            for (Path jar : jars.filter(each -> each.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                installed.add(context.installBundle(jar.toUri().toString()));
            }
        }
        for (Bundle bundle : installed) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
        }
    }

    /** Offers a service to plugins, marked as the host's own. */
    public void offer(Class<?> type, Object service) {
        context.registerService(type.getName(), service, FrameworkUtil.asDictionary(Map.of("plugins-host", true)));
    }

    /** Installs and starts a plugin and waits until its Spring context stands; what failed is the exception's message. */
    public Plugin install(Path jar) throws BundleException, InterruptedException, ReflectiveOperationException {
        Bundle bundle = context.installBundle(jar.toUri().toString());
        Startup startup = new Startup(bundle.getSymbolicName());
        startup.listen();
        bundle.start();
        startup.await();
        return new Plugin(bundle, springOf(bundle));
    }

    private Object springOf(Bundle bundle) {
        try {
            String filter = "(org.springframework.context.service.name=" + bundle.getSymbolicName() + ")";
            ServiceReference<?>[] found = context.getAllServiceReferences(CONTEXT, filter);
            if (found == null) {
                throw new IllegalStateException("The plugin has no Spring context: is META-INF/spring in the jar?");
            }
            return context.getService(found[0]);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All services of a type that plugins offer. */
    public List<Object> offered(Class<?> type) {
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(type.getName(), null);
            return found == null
                    ? List.of()
                    : Arrays.stream(found)
                            .map(each -> (Object) context.getService(each))
                            .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hears from Gemini whether a plugin's context stands or failed; by proxy, in the extender's own class space. */
    private final class Startup {
        private final CountDownLatch ended = new CountDownLatch(1);
        private final AtomicReference<Object> failure = new AtomicReference<>();
        private final String symbolicName;

        Startup(String symbolicName) {
            this.symbolicName = symbolicName;
        }

        void listen() throws ReflectiveOperationException {
            Bundle gemini = Arrays.stream(context.getBundles())
                    .filter(each -> each.getSymbolicName().equals(GEMINI))
                    .findFirst()
                    .orElseThrow();
            Class<?> type = gemini.loadClass(LISTENER);
            Object listener = java.lang.reflect.Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "equals" -> proxy == arguments[0];
                        case "toString" -> "startup of " + symbolicName;
                        default -> {
                            heard(arguments[0]);
                            yield null;
                        }
                    });
            context.registerService(LISTENER, listener, null);
        }

        private void heard(Object event) throws ReflectiveOperationException {
            Object bundle = event.getClass().getMethod("getBundle").invoke(event);
            if (!((Bundle) bundle).getSymbolicName().equals(symbolicName)) {
                return;
            }
            if (event.getClass().getSimpleName().contains("Failed")) {
                failure.set(event.getClass().getMethod("getFailureCause").invoke(event));
            }
            if (event.getClass().getSimpleName().contains("Refreshed") || failure.get() != null) {
                ended.countDown();
            }
        }

        void await() throws InterruptedException {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The plugin waits for a service that the host does not offer");
            }
            if (failure.get() != null) {
                throw new IllegalStateException("The plugin did not start", (Throwable) failure.get());
            }
        }
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
    }
}
