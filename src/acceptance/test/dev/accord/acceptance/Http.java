package dev.accord.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Speaks to the workbench as one user; an empty name is nobody logged in. */
public final class Http {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final String user;

    public Http(String address, String user) {
        this.address = address;
        this.user = user;
    }

    /** A status with the JSON that came with it. */
    public record Answer(int status, JsonNode body) {}

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** What stands at an address that answers no JSON. */
    public String text(String path) {
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer send(String method, String path, Object body) {
        return answer(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body))));
    }

    /** Brings a CSV file, with or without the header that Jira asks for. */
    public Answer upload(String path, byte[] file, boolean token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(file));
        return answer(token ? request.header("X-Atlassian-Token", "no-check") : request);
    }

    /** The text of a file that only this user may fetch. */
    public String download(String path) {
        return sent(HttpRequest.newBuilder(URI.create(address + path))).body();
    }

    private Answer answer(HttpRequest.Builder request) {
        HttpResponse<String> response = sent(request);
        boolean json = response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
        try {
            return new Answer(response.statusCode(), json ? JSON.readTree(response.body()) : JSON.missingNode());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        if (!user.isEmpty()) {
            byte[] pair = (user + ":any").getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
