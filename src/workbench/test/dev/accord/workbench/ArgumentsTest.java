package dev.accord.workbench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import org.junit.Test;

public final class ArgumentsTest {
    @Test
    public void withoutAWordItIsTheSampleCompanyOnPort2990() throws Exception {
        Workbench.Options options = Arguments.of().options();
        assertEquals(2990, options.port());
        assertFalse(options.empty());
        assertTrue(options.databaseUrl(), options.databaseUrl().matches("jdbc:h2:file:/.*/\\.workbench/sample;.*"));
        assertFalse(Arguments.of().fresh());
    }

    @Test
    public void everyOptionIsTaken() throws Exception {
        Arguments given = Arguments.of(
                "--fresh",
                "--empty",
                "--port",
                "65535",
                "--plugin",
                "a.jar",
                "--bundles",
                "b",
                "--db",
                "jdbc:h2:mem:x");
        assertTrue(given.fresh());
        assertEquals(
                new Workbench.Options(65_535, "jdbc:h2:mem:x", true, Path.of("a.jar"), Path.of("b")), given.options());
    }

    @Test
    public void theEmptyCompanyHasAFileOfItsOwn() throws Exception {
        String url = Arguments.of("--empty").options().databaseUrl();
        assertTrue(url, url.contains("/.workbench/empty;"));
    }

    @Test
    public void whatIsWrongIsSaidWithTheWayOut() {
        assertSays("--port takes a number from 1 to 65535, not 0.", "--port", "0");
        assertSays("--port takes a number from 1 to 65535, not 65536.", "--port", "65536");
        assertSays("--port takes a number from 1 to 65535, not 29x.", "--port", "29x");
        assertSays("--db needs a value after it.", "--db");
        assertSays("not jdbc:mysql:x.", "--db", "jdbc:mysql:x");
        assertSays("There is no option --frsh. Use --port N,", "--frsh");
    }

    private static void assertSays(String sentence, String... words) {
        Arguments.Wrong wrong = assertThrows(Arguments.Wrong.class, () -> Arguments.of(words));
        assertTrue(wrong.getMessage(), wrong.getMessage().contains(sentence));
    }
}
