package dev.accord.acceptance.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What {@code expected.mjs} says, which knows nothing of Accord. */
final class Expected {
    private Expected() {}

    /** The accountable party of each incident, by its number. */
    static Map<Integer, String> parties(Path file, int count) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", own("expected.mjs").toString(), file.toString(), "" + count)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (node.waitFor() != 0) {
            throw new IOException("node cannot work out the expected parties of " + file);
        }
        Map<Integer, String> parties = new HashMap<>();
        said.lines().map(line -> line.split(",", 2)).forEach(each -> parties.put(Integer.valueOf(each[0]), each[1]));
        return parties;
    }

    /** A file that lies beside this class. */
    static Path own(String name) {
        try {
            return Path.of(Expected.class.getResource(name).toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
