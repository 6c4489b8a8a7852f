package dev.accord.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A new database of one of the two kinds, gone when closed. */
public final class Databases implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final String url;
    private HikariDataSource pool;

    private Databases(EmbeddedPostgres postgres, String url) {
        this.postgres = postgres;
        this.url = url;
    }

    /** H2 in a file, which is written through at each commit, as the workbench's. */
    public static Databases h2() throws IOException {
        Path folder = Files.createTempDirectory("accord-bench");
        return new Databases(null, "jdbc:h2:file:" + folder.resolve("bench") + ";WRITE_DELAY=0;USER=sa");
    }

    public static Databases postgresql() throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        return new Databases(postgres, postgres.getJdbcUrl("postgres", "postgres"));
    }

    public String url() {
        return url;
    }

    public boolean isPostgres() {
        return postgres != null;
    }

    public synchronized HikariDataSource pool() {
        if (pool == null) {
            pool = new HikariDataSource();
            pool.setJdbcUrl(url);
        }
        return pool;
    }

    @Override
    public synchronized void close() throws IOException {
        if (pool != null) {
            pool.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
