package dev.accord.example;

import javax.ws.rs.GET;
import javax.ws.rs.Path;

/** A resource that forgot to say who may call it. */
@Path("door")
public final class OpenDoor {
    @GET
    public String enter() {
        return "welcome";
    }
}
