package dev.accord.workbench.plugins;

import static org.junit.Assert.assertEquals;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import javax.ws.rs.container.ResourceInfo;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.junit.Test;

public final class SecureByDefaultTest {
    private static final URI BASE = URI.create("http://localhost/");

    /** What the plugin's resources look like to Jira. */
    public static final class Resource {
        @UnrestrictedAccess
        public void open() {}

        public void closed() {}
    }

    private record Info(String method) implements ResourceInfo {
        @Override
        public Method getResourceMethod() {
            try {
                return Resource.class.getMethod(method);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public Class<?> getResourceClass() {
            return Resource.class;
        }
    }

    /** The status of the refusal; 0 where the request goes on. */
    private static int refused(boolean loggedIn, String resource, String verb, String type, String token)
            throws IOException {
        RestModules.SecureByDefault filter = new RestModules.SecureByDefault(() -> loggedIn);
        filter.resource = new Info(resource);
        ContainerRequest request =
                new ContainerRequest(BASE, BASE.resolve("x"), verb, null, new MapPropertiesDelegate(), null);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("X-Atlassian-Token", token);
        }
        filter.filter(request);
        return request.getAbortResponse() == null
                ? 0
                : request.getAbortResponse().getStatus();
    }

    @Test
    public void withoutAnAnnotationSomebodyMustBeLoggedIn() throws IOException {
        assertEquals(401, refused(false, "closed", "GET", null, null));
        assertEquals(0, refused(true, "closed", "GET", null, null));
        assertEquals(0, refused(false, "open", "GET", null, null));
    }

    @Test
    public void whatAFormOfAnotherSiteCanSendNeedsTheToken() throws IOException {
        for (String verb : new String[] {"POST", "PUT", "DELETE"}) {
            for (String type : new String[] {
                null,
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/plain",
                "text/plain;charset=utf-8"
            }) {
                assertEquals(verb + " " + type, 403, refused(true, "closed", verb, type, null));
                assertEquals(verb + " " + type, 403, refused(true, "closed", verb, type, "check"));
                assertEquals(verb + " " + type, 0, refused(true, "closed", verb, type, "no-check"));
            }
        }
    }

    @Test
    public void jsonAndCsvNeedNone() throws IOException {
        assertEquals(0, refused(true, "closed", "POST", "application/json", null));
        assertEquals(0, refused(true, "closed", "PUT", "text/csv;charset=utf-8", null));
    }

    @Test
    public void readingNeedsNone() throws IOException {
        assertEquals(0, refused(true, "closed", "GET", null, null));
        assertEquals(0, refused(true, "closed", "GET", "text/plain", null));
    }
}
