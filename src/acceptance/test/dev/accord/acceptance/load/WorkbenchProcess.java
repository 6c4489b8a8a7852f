package dev.accord.acceptance.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A workbench in a process of its own, which can be killed. */
final class WorkbenchProcess implements AutoCloseable {
    private static final String READY = "Jira with Accord is ready: ";
    private static final int LAST_WORDS = 40;

    private final Process process;
    private final CompletableFuture<String> address = new CompletableFuture<>();

    private WorkbenchProcess(Process process) {
        this.process = process;
    }

    /** Starts one on this database and waits until its first page can be opened. */
    static WorkbenchProcess start(String databaseUrl) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
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
        WorkbenchProcess started = new WorkbenchProcess(process);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Thread listener = new Thread(started::listen, "workbench-output");
        listener.setDaemon(true);
        listener.start();
        try {
            started.address.get(2, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            started.close();
            throw new IOException("The workbench does not start on " + databaseUrl, e);
        }
        return started;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Reads all that it says, so that it never waits for a reader. */
    private void listen() {
        Deque<String> last = new ArrayDeque<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(READY)) {
                    address.complete(line.substring(READY.length()));
                }
                last.add(line);
                if (last.size() > LAST_WORDS) {
                    last.remove();
                }
            }
            address.completeExceptionally(new IOException(String.join("\n", last)));
        } catch (IOException e) {
            address.completeExceptionally(new UncheckedIOException(e));
        }
    }

    String address() {
        return address.join();
    }

    /** As {@code kill -9} does: nothing in it gets a chance to finish. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
