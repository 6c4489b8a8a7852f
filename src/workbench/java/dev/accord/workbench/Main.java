package dev.accord.workbench;

import dev.accord.workbench.web.Server;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;

/** Starts the workbench from the command line. */
public final class Main {
    private static final int WRONG_USE = 2;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        try {
            Arguments given = Arguments.of(arguments);
            if (given.fresh()) {
                // Another workbench on this port still uses the data that would be forgotten.
                Server.needFree(given.port());
                forget(given.data());
            }
            Workbench workbench = new Workbench(given.options(), Clock.systemUTC());
            System.out.println("Jira with Accord is ready: " + workbench.address());
        } catch (Arguments.Wrong | BindException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USE);
        }
    }

    private static void forget(Path data) throws IOException {
        if (Files.exists(data)) {
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
