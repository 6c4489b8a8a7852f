package dev.accord.jar;

import static org.junit.Assert.assertEquals;

import dev.accord.example.ReadsIssues;
import java.util.List;
import org.junit.Test;

public final class TemplatesCallLittleTest {
    private final TemplatesCallLittle check = new TemplatesCallLittle();

    private static Jar template(String text) {
        return Jar.empty().descriptor("").with("templates/page.vm", text);
    }

    @Test
    public void mapsListsAndJirasHelpersPass() {
        assertEquals(
                List.of(),
                check.failures(template("$!pet.get('name') ${pets.size()} $i18n.getText('a.b') $pet.name")
                        .jar()));
    }

    @Test
    public void anyOtherCallIsRefused() {
        assertEquals(
                1, check.failures(template("$pet.get('mother').bark()").jar()).size());
    }

    @Test
    public void theAllowlistNamesWhatIsThereAndCalledAndNothingElse() {
        String allow =
                "<velocity-allowlist><method>dev.accord.example.ReadsIssues#key(java.lang.Long)</method></velocity-allowlist>";
        Jar called = template("$issues.key(1)").descriptor(allow).with(ReadsIssues.class);
        assertEquals(List.of(), check.failures(called.jar()));
        assertEquals(2, check.failures(template("").descriptor(allow).jar()).size());
    }
}
