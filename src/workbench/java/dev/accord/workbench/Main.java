package dev.accord.workbench;

import dev.accord.workbench.web.Server;
import java.net.BindException;
import java.time.Clock;
import org.slf4j.LoggerFactory;

/** Starts the workbench from the command line. */
public final class Main {
    private static final int NOT_STARTED = 1;
    private static final int WRONG_USE = 2;

    private Main() {}

    public static void main(String[] arguments) {
        try {
            Arguments given = Arguments.of(arguments);
            if (given.fresh()) {
                // Another workbench on this port still uses the data that would be forgotten.
                Server.needFree(given.port());
                Workbench.forget(given.options());
            }
            Workbench workbench = new Workbench(given.options(), Clock.systemUTC());
            System.out.println("Jira with Accord is ready: " + workbench.address());
        } catch (Arguments.Wrong | BindException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USE);
        } catch (Exception e) {
            // Threads of what has started would keep a process alive that is of no use.
            LoggerFactory.getLogger(Main.class).error("The workbench does not start", e);
            System.exit(NOT_STARTED);
        }
    }
}
