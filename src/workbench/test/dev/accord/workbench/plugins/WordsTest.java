package dev.accord.workbench.plugins;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class WordsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Words words = new Words();

    @Before
    public void read() throws IOException {
        Path file = folder.newFile().toPath();
        Files.writeString(
                file,
                """
                a.plain=Save
                a.hostile=</script>"\\\\u\\u00e9
                a.count={0} of {1}
                """,
                StandardCharsets.ISO_8859_1);
        words.read(file.toUri().toURL());
    }

    @Test
    public void theSentenceStandsInThePlaceOfTheCall() {
        assertEquals("f(\"Save\");", words.transform("f(AJS.I18n.getText(\"a.plain\"));"));
        assertEquals("f(\"Save\");", words.transform("f(AJS.I18n.getText( 'a.plain'));"));
    }

    @Test
    public void argumentsAreFormattedInTheBrowser() {
        assertEquals("AJS.format(\"{0} of {1}\", n, m)", words.transform("AJS.I18n.getText('a.count', n, m)"));
        assertEquals(
                "AJS.format(\"{0} of {1}\", \"Save\", m)",
                words.transform("AJS.I18n.getText('a.count', AJS.I18n.getText('a.plain'), m)"));
    }

    @Test
    public void aSentenceCannotEndTheScriptOrTheString() {
        assertEquals("\"\\u003c/script>\\\"\\\\u\\u00e9\"", words.transform("AJS.I18n.getText('a.hostile')"));
    }

    @Test
    public void aKeyWithoutASentenceShowsAsTheKey() {
        assertEquals("\"a.missing\"", words.transform("AJS.I18n.getText('a.missing')"));
    }

    @Test
    public void aKeyThatTheScriptComputesIsLeftToTheBrowser() {
        String computed = "AJS.I18n.getText('a.' + name) + AJS.I18n.getText(key)";
        assertEquals(computed, words.transform(computed));
    }

    @Test
    public void argumentsAreFormattedInJava() {
        assertEquals("1 of 2", words.getText("a.count", 1, 2));
        assertEquals("{0} of {1}", words.getText("a.count"));
    }
}
