package dev.accord.workbench.plugins;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.Test;

public final class TemplatesTest {
    private final Templates templates = new Templates(Map.of("always", "here"));

    /** Not on the allowlist, as no class of a plugin is. */
    public static final class Bean {
        public String getSecret() {
            return "secret";
        }

        @Override
        public String toString() {
            return "a bean";
        }
    }

    private String rendered(String template, Object value) {
        return templates.fragment(template, Map.of("value", value));
    }

    @Test
    public void plainValuesAreCalled() {
        assertEquals("1", rendered("$value.name", Map.of("name", 1)));
        assertEquals("ab", rendered("#foreach($each in $value)$each#end", List.of("a", "b")));
        assertEquals("a=1", rendered("#foreach($e in $value.entrySet())$e.key=$e.value#end", Map.of("a", 1)));
        assertEquals("AB", rendered("$value.toUpperCase()", "ab"));
        assertEquals("here", rendered("$always", ""));
    }

    @Test
    public void aMethodOfAnythingElseShowsAsTheTextOfTheReference() {
        assertEquals("$value.secret", rendered("$value.secret", new Bean()));
        assertEquals("$value.getSecret()", rendered("$value.getSecret()", new Bean()));
        assertEquals("a bean", rendered("$value", new Bean()));
    }

    @Test
    public void aTemplateReachesNoClass() {
        assertEquals(
                "$value.getClass().forName(\"java.lang.Runtime\")",
                rendered("$value.getClass().forName(\"java.lang.Runtime\")", "text"));
        assertEquals("$value.class.name", rendered("$value.class.name", Map.of()));
    }

    @Test
    public void whatIsPrintedIsEscapedButForWhatSaysThatItIsHtml() {
        String hostile = "<a href='x\"'>&</a>";
        assertEquals("&lt;a href=&#39;x&quot;&#39;&gt;&amp;&lt;/a&gt;", rendered("$value", hostile));
        assertEquals("&lt;b&gt;", rendered("${value.text}", Map.of("text", "<b>")));
        assertEquals("<b>", rendered("$value.bodyHtml", Map.of("bodyHtml", "<b>")));
    }

    @Test
    public void aValueIsNeverATemplate() {
        assertEquals("#set($x = 1)$always", rendered("$value", "#set($x = 1)$always"));
    }
}
