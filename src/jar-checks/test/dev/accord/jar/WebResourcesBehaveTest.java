package dev.accord.jar;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public final class WebResourcesBehaveTest {
    private static final String SCRIPT = "<resource type='download' name='pets.js' location='/js/pets.js'/>";
    private static final String WORDS = "<transformation extension='js'><transformer key='jsI18n'/></transformation>";
    private final WebResourcesBehave check = new WebResourcesBehave();

    private List<String> failures(String inside) {
        return check.failures(Jar.empty()
                .with("js/pets.js", "AJS.I18n.getText('a.b')")
                .descriptor("<web-resource key='pets'>" + inside + "</web-resource>")
                .jar());
    }

    @Test
    public void aTranslatedScriptOfAnOwnContextPasses() {
        assertEquals(List.of(), failures(WORDS + SCRIPT + "<context>accord.pets</context>"));
    }

    @Test
    public void aScriptWithoutTheTransformerIsRefused() {
        assertEquals(1, failures(SCRIPT).size());
    }

    @Test
    public void aGlobalContextIsRefused() {
        assertEquals(
                1, failures(WORDS + SCRIPT + "<context>atl.general</context>").size());
    }
}
