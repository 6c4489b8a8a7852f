package dev.accord.workbench;

import dev.accord.workbench.jira.company.SampleCompany;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Tells Accord about the sample company through Accord's own REST, as an administrator would. */
final class SampleLoad {
    private static final String ADMIN =
            "Basic " + Base64.getEncoder().encodeToString("admin:any".getBytes(StandardCharsets.UTF_8));

    private final String base;
    private final HttpClient client = HttpClient.newHttpClient();

    SampleLoad(String address) {
        this.base = address + "/rest/accord/1.0";
    }

    /** The sample is ours: what Accord refuses of it is a fault, and ends the start. */
    void tell(List<SampleCompany.Request> requests) throws IOException, InterruptedException {
        for (SampleCompany.Request request : requests) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(base + request.path()))
                            .header("Authorization", ADMIN)
                            .header("Content-Type", "application/json")
                            .method(request.method(), BodyPublishers.ofString(request.body()))
                            .build(),
                    BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException("Accord refused a part of the sample (after a start that was"
                        + " interrupted, --fresh begins anew): " + request.method() + " " + request.path()
                        + " answered " + response.statusCode() + " " + response.body());
            }
        }
    }
}
