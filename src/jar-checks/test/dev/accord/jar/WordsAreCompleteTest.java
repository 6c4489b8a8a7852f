package dev.accord.jar;

import static org.junit.Assert.assertEquals;

import dev.accord.example.Speaks;
import java.util.List;
import org.junit.Test;

public final class WordsAreCompleteTest {
    private static final String WORDS =
            "# pets\naccord.hello=Hello {0}\nproblem.NO_PETS=No pets\naccord.party.IT=IT\na.script=S\na.template=T\na.label=L\n";
    private final WordsAreComplete check = new WordsAreComplete();

    private static Jar speaking(String words) {
        return Jar.empty()
                .with(Speaks.class)
                .descriptor("<web-item><label key='a.label'/></web-item>")
                .with("js/pets.js", "AJS.I18n.getText('a.script', 1)")
                .with("templates/pets.vm", "$i18n.getText(\"a.template\")")
                .with("i18n/accord.properties", words);
    }

    @Test
    public void sentencesThatAreAskedForPass() {
        assertEquals(List.of(), check.failures(speaking(WORDS).jar()));
    }

    @Test
    public void eachSentenceThatIsMissingIsNamed() {
        List<String> failures = check.failures(speaking("").jar());
        assertEquals(failures.toString(), 5, failures.size());
    }

    @Test
    public void aLanguageThatLacksOneIsNamed() {
        Jar jar = speaking(WORDS).with("i18n/accord_de.properties", WORDS.replace("a.label=L\n", ""));
        assertEquals(List.of("i18n/accord_de.properties lacks a.label"), check.failures(jar.jar()));
    }

    @Test
    public void aSentenceForNobodyOneThatStandsTwiceAndLettersBeyondAsciiAreRefused() {
        Jar jar = speaking(WORDS + "accord.old=\u00fc\na.label=L\n");
        assertEquals(3, check.failures(jar.jar()).size());
    }

    @Test
    public void aScriptThatPutsAKeyTogetherIsRefused() {
        Jar jar = speaking(WORDS).with("js/more.js", "AJS.I18n.getText(prefix + 'x')");
        assertEquals(1, check.failures(jar.jar()).size());
    }
}
