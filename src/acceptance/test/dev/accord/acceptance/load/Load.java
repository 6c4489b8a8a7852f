package dev.accord.acceptance.load;

import dev.accord.acceptance.Http;
import dev.accord.acceptance.load.Incidents.Incident;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Files the incidents of a CSV as issues and checks where each went; {@code load} beside the pom starts it. */
public final class Load {
    private static final int WRONG_USE = 2;
    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final int SHOWN = 20;

    private Load() {}

    /** Exits with 1 where any issue is missing or went elsewhere than expected. */
    public static void main(String[] arguments) throws Exception {
        boolean usable = arguments.length >= 2
                && arguments.length <= 3
                && arguments[1].matches("[1-9]\\d{0,5}")
                && (arguments.length == 2 || arguments[2].matches("h2|postgresql"))
                && Files.isReadable(Path.of(arguments[0]));
        if (!usable) {
            System.err.println("Use: load <incidents.csv> <count> [h2|postgresql]; the file must be readable.");
            System.exit(WRONG_USE);
        }
        Path file = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        int wrong;
        if (arguments.length == 3 && arguments[2].equals("postgresql")) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
                wrong = load(file, count, postgres.getJdbcUrl("postgres", "postgres"));
            }
        } else {
            Path folder = Files.createTempDirectory("accord-load");
            wrong = load(file, count, "jdbc:h2:file:" + folder.resolve("load") + ";WRITE_DELAY=0");
        }
        System.exit(wrong == 0 ? 0 : 1);
    }

    private static int load(Path file, int count, String databaseUrl) throws IOException, InterruptedException {
        List<Incident> incidents = Incidents.read(file, count);
        Map<Integer, String> expected = Expected.parties(file, count);
        try (WorkbenchProcess workbench = WorkbenchProcess.start(databaseUrl)) {
            Http admin = new Http(workbench.address(), "admin");
            Company company = new Company(admin);
            company.prepare(incidents);
            Cost.reset(admin);
            long start = System.nanoTime();
            Filing filing = new Filing(incidents);
            filing.file(admin);
            long filed = System.nanoTime();
            Comparison comparison = new Comparison(admin, expected, PATIENCE_NANOS);
            List<String> wrong = comparison.compare(filing.acknowledged(), company.applicationField());
            wrong.stream().limit(SHOWN).forEach(System.out::println);
            System.out.printf(
                    "%d issues asked for, %d acknowledged in %.1f s, %d found, %d wrong%n",
                    count, filing.acknowledged().size(), (filed - start) / 1e9, comparison.issues(), wrong.size());
            Cost.lines(admin, count).forEach(System.out::println);
            return wrong.size() + count - comparison.issues();
        }
    }
}
