package dev.accord.workbench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/** What the command line says. */
record Arguments(int port, String databaseUrl, boolean fresh, boolean empty, Path plugin, Path bundles) {
    private static final int PORT = 2990;

    /** A command line that cannot be understood; the message says how to put it right. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }

    static Arguments of(String... given) throws Wrong {
        int port = PORT;
        String url = null;
        boolean fresh = false;
        boolean empty = false;
        Path plugin = null;
        Path bundles = null;
        for (Iterator<String> words = Arrays.asList(given).iterator(); words.hasNext(); ) {
            String word = words.next();
            switch (word) {
                case "--port" -> port = port(value(word, words));
                case "--db" -> url = value(word, words);
                case "--fresh" -> fresh = true;
                case "--empty" -> empty = true;
                case "--plugin" -> plugin = Path.of(value(word, words));
                case "--bundles" -> bundles = Path.of(value(word, words));
                default -> throw new Wrong("There is no option " + word
                        + ". Use --port N, --db <jdbc-url>, --fresh (forget the data) and --empty (no sample).");
            }
        }
        if (url != null && !url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new Wrong("--db takes the address of an H2 or PostgreSQL database, such as"
                    + " jdbc:postgresql://localhost/accord?user=accord, not " + url + ".");
        }
        // Without write delay, so that what was acknowledged survives a kill.
        String file = "jdbc:h2:file:"
                + Path.of(".workbench", empty ? "empty" : "sample").toAbsolutePath() + ";WRITE_DELAY=0";
        return new Arguments(port, url == null ? file : url, fresh, empty, plugin, bundles);
    }

    private static String value(String option, Iterator<String> words) throws Wrong {
        if (!words.hasNext()) {
            throw new Wrong(option + " needs a value after it.");
        }
        return words.next();
    }

    private static int port(String text) throws Wrong {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new Wrong("--port takes a number from 1 to 65535, not " + text + ".");
        }
        return Integer.parseInt(text);
    }

    Workbench.Options options() {
        return new Workbench.Options(port, databaseUrl, empty, plugin, bundles);
    }
}
