package dev.accord.example;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;

/** A resource that says who may call it. */
@Path("greeting")
public final class Greeting {
    @Inject
    public Greeting() {}

    @GET
    @LicensedOnly
    public String greet() {
        return "hello";
    }
}
