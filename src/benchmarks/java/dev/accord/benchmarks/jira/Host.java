package dev.accord.benchmarks.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

/** A workbench with the sample company in a process of its own, spoken to as its administrator. */
final class Host implements AutoCloseable {
    private static final String READY = "Jira with Accord is ready: ";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ADMIN =
            "Basic " + Base64.getEncoder().encodeToString("admin:any".getBytes(StandardCharsets.UTF_8));

    private final Process process;
    private final String address;

    private Host(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static Host start(String databaseUrl, int megabytes) throws IOException {
        Process process = new ProcessBuilder(
                        java("java"),
                        "-Xmx" + megabytes + "m",
                        "-cp",
                        System.getProperty("accord.workbench"),
                        "dev.accord.workbench.Main",
                        "--plugin",
                        System.getProperty("accord.plugin"),
                        "--bundles",
                        System.getProperty("accord.bundles"),
                        "--port",
                        String.valueOf(freePort()),
                        "--db",
                        databaseUrl)
                .redirectErrorStream(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("The workbench does not start on " + databaseUrl);
        }
        Thread reader = new Thread(() -> lines.lines().forEach(each -> {}), "workbench-output");
        reader.setDaemon(true);
        reader.start();
        return new Host(process, line.substring(READY.length()));
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send("GET", path, null);
    }

    /** The JSON that is answered; a status that says no is an exception. */
    JsonNode send(String method, String path, Object body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .header("Authorization", ADMIN)
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        boolean json = response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
        return json ? JSON.readTree(response.body()) : JSON.missingNode();
    }

    /** Megabytes that are in use after the garbage is gone. */
    double heap() throws IOException {
        Process histogram =
                new ProcessBuilder(java("jcmd"), String.valueOf(process.pid()), "GC.class_histogram").start();
        String said = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String total = said.substring(said.lastIndexOf("Total")).trim().split("\\s+", -1)[2];
        return Long.parseLong(total) / 1e6;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
