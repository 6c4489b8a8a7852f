package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** What this interface offers, for tools that read OpenAPI. Jira may take the ending off the address before it comes here. */
@AnonymousSiteAccess
@Path("openapi{ending: (\\.json)?}")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class OpenApiResource {
    @Inject
    public OpenApiResource() {}

    @GET
    public String describe() throws IOException {
        try (InputStream file = OpenApiResource.class.getResourceAsStream("/openapi.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
