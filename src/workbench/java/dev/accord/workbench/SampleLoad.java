package dev.accord.workbench;

import dev.accord.workbench.jira.JiraSide;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells Accord about the sample company through Accord's own REST, as an administrator would, then files its issues. What
 * Accord refuses is said in the log and left out: after a start that was interrupted, much of it is already there.
 */
final class SampleLoad {
    private static final Logger LOG = LoggerFactory.getLogger(SampleLoad.class);
    private static final String ADMIN =
            "Basic " + Base64.getEncoder().encodeToString("admin:any".getBytes(StandardCharsets.UTF_8));

    private final JiraSide jira;
    private final String base;
    private final HttpClient client = HttpClient.newHttpClient();

    SampleLoad(JiraSide jira, String address) {
        this.jira = jira;
        this.base = address + "/rest/accord/1.0";
    }

    void load() throws IOException, InterruptedException {
        for (SampleCompany.Request request : jira.sampleRequests()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(base + request.path()))
                            .header("Authorization", ADMIN)
                            .header("Content-Type", "application/json")
                            .method(request.method(), BodyPublishers.ofString(request.body()))
                            .build(),
                    BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                LOG.warn(
                        "Accord refused a part of the sample: {} {} answered {} {}",
                        request.method(),
                        request.path(),
                        response.statusCode(),
                        response.body());
            }
        }
        jira.fileSampleIssues();
    }
}
