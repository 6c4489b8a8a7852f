package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.governance.Rights;
import dev.accord.jobs.Job;
import dev.accord.jobs.Jobs;
import dev.accord.rest.JobsJson.JobJson;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Work in the background, for whoever started it and for administrators. */
@AnonymousSiteAccess
@Path("jobs/{id}")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class JobResource {
    private final Jobs jobs;
    private final JobsJson json;
    private final Caller caller;
    private final Rights rights;

    @Inject
    public JobResource(Jobs jobs, JobsJson json, Caller caller, Rights rights) {
        this.jobs = jobs;
        this.json = json;
        this.caller = caller;
        this.rights = rights;
    }

    @GET
    public JobJson job(@PathParam("id") String id) {
        return json.shown(own(id));
    }

    @POST
    @Path("cancel")
    public JobJson cancel(@PathParam("id") String id) {
        Job job = own(id);
        if (!job.state().isOver()) {
            jobs.cancel(job.id());
        }
        return json.shown(own(id));
    }

    private Job own(String id) {
        String user = caller.key();
        return Ids.of(id)
                .flatMap(jobs::find)
                .filter(job -> job.starter().equals(user) || rights.administers(user))
                .orElseThrow(Refusal::notFound);
    }
}
