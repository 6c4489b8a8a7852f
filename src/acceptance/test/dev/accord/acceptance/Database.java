package dev.accord.acceptance;

import dev.accord.workbench.Workbench;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that every scenario runs on; each has one workbench with the sample company, started at first use. */
enum Database {
    H2,
    POSTGRESQL;

    /** The database under the pages that Chromium opens; the build runs them on each in turn. */
    static final Database BROWSED = valueOf(System.getProperty("accord.browsed", H2.name()));

    private static final AtomicInteger STARTED = new AtomicInteger();
    private static final Map<Database, Workbench> RUNNING = new EnumMap<>(Database.class);

    String address() {
        synchronized (RUNNING) {
            return RUNNING.computeIfAbsent(this, Database::start).address();
        }
    }

    /** One more, on a database of its own. */
    Workbench start() {
        try {
            return new Workbench(
                    new Workbench.Options(
                            0,
                            url(),
                            false,
                            Path.of(System.getProperty("accord.plugin")),
                            Path.of(System.getProperty("accord.bundles"))),
                    Clock.systemUTC());
        } catch (Exception e) {
            throw new IllegalStateException("The workbench does not start on " + this, e);
        }
    }

    private String url() throws IOException {
        return switch (this) {
            case H2 -> "jdbc:h2:mem:accord" + STARTED.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
            case POSTGRESQL -> EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
        };
    }
}
