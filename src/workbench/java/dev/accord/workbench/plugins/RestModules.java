package dev.accord.workbench.plugins;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.servlet.http.HttpServlet;
import javax.ws.rs.Path;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Feature;
import javax.ws.rs.core.FeatureContext;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.Provider;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.Bindings;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.w3c.dom.Element;

/** The plugin's REST modules on Jersey, secure by default and with Jira's rule against forged requests. */
public final class RestModules {
    private static final Set<String> OPEN = Set.of("AnonymousSiteAccess", "UnrestrictedAccess");

    private final Plugin plugin;
    private final BooleanSupplier loggedIn;

    public RestModules(Plugin plugin, BooleanSupplier loggedIn) {
        this.plugin = plugin;
        this.loggedIn = loggedIn;
    }

    /** Hands over a servlet for each module and version, and for {@code latest}. */
    public void servlets(BiConsumer<String, HttpServlet> mapped) {
        for (Element module : plugin.modules("rest")) {
            for (String version : List.of(module.getAttribute("version"), "latest")) {
                mapped.accept(
                        "/rest" + module.getAttribute("path") + "/" + version + "/*",
                        new ServletContainer(application(module)));
            }
        }
    }

    private ResourceConfig application(Element module) {
        ResourceConfig application = new ResourceConfig();
        application.register(JacksonFeature.withoutExceptionMappers());
        application.property("jersey.config.server.wadl.disableWadl", true);
        application.register(new SecureByDefault(loggedIn));
        List<Class<?>> resources = new ArrayList<>();
        for (Element packageName : Plugin.children(module, "package")) {
            for (Class<?> type : plugin.classes(packageName.getTextContent().trim())) {
                if (type.isAnnotationPresent(Path.class)) {
                    application.register(type);
                    resources.add(type);
                } else if (type.isAnnotationPresent(Provider.class)) {
                    application.register(plugin.create(type));
                }
            }
        }
        // One feature for all: Jersey takes only the first of a class.
        application.register(new FromSpring(plugin, resources));
        return application;
    }

    /** Whether an annotation lets in visitors who are not logged in; Jira reads the same ones on servlets. */
    public static boolean isOpen(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(each -> OPEN.contains(each.annotationType().getSimpleName()));
    }

    /** Lets the plugin's Spring context make the resources; Jersey fills in what is its own. */
    private record FromSpring(Plugin plugin, List<Class<?>> types) implements Feature {
        @Override
        public boolean configure(FeatureContext context) {
            InjectionManager injection = InjectionManagerProvider.getInjectionManager(context);
            types.forEach(type -> provide(injection, type));
            return true;
        }

        @SuppressWarnings("unchecked")
        private void provide(InjectionManager injection, Class<?> type) {
            Supplier<Object> made = () -> {
                Object resource = plugin.create(type);
                injection.inject(resource);
                return resource;
            };
            injection.register(Bindings.supplier(made).to((Class<Object>) type));
        }
    }

    /** What is not annotated needs somebody logged in, and what a browser can be tricked into needs a token. */
    static final class SecureByDefault implements ContainerRequestFilter {
        private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE");

        private final BooleanSupplier loggedIn;

        @Context
        ResourceInfo resource;

        SecureByDefault(BooleanSupplier loggedIn) {
            this.loggedIn = loggedIn;
        }

        @Override
        public void filter(ContainerRequestContext request) throws IOException {
            if (!isOpen(resource.getResourceMethod())
                    && !isOpen(resource.getResourceClass())
                    && !loggedIn.getAsBoolean()) {
                abort(request, 401, "You are not logged in.");
            } else if (CHANGING.contains(request.getMethod()) && forgeable(request.getMediaType())) {
                String token = request.getHeaderString("X-Atlassian-Token");
                if (!"no-check".equals(token) && !"nocheck".equals(token)) {
                    abort(request, 403, "XSRF check failed");
                }
            }
        }

        /** The types that a form of another site can send, and none at all. */
        static boolean forgeable(MediaType type) {
            return type == null
                    || type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                    || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                    || type.isCompatible(MediaType.TEXT_PLAIN_TYPE);
        }

        private static void abort(ContainerRequestContext request, int status, String message) {
            request.abortWith(Response.status(status)
                    .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                    .entity(Map.of("errorMessages", List.of(message), "errors", Map.of()))
                    .build());
        }
    }
}
