package dev.accord.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public final class ManifestIsWholeTest {
    private static final String[] HEADERS = {
        "Bundle-ManifestVersion: 2",
        "Atlassian-Plugin-Key: dev.accord.pets",
        "Bundle-SymbolicName: dev.accord.pets",
        "Bundle-Version: 1.2.3",
        "Spring-Context: *"
    };
    private final ManifestIsWhole check = new ManifestIsWhole();

    private static Jar whole() {
        return Jar.empty().descriptor("").spring("").manifest(HEADERS);
    }

    @Test
    public void aWholeManifestPasses() {
        assertEquals(List.of(), check.failures(whole().jar()));
    }

    @Test
    public void eachHeaderIsMissed() {
        for (int missing = 0; missing < HEADERS.length; missing++) {
            String[] headers = HEADERS.clone();
            headers[missing] = "X-Other: x";
            assertEquals(
                    HEADERS[missing],
                    1,
                    check.failures(whole().manifest(headers).jar()).size());
        }
    }

    @Test
    public void anEmptySpringFolderIsRefused() {
        assertEquals(
                1,
                check.failures(Jar.empty().descriptor("").manifest(HEADERS).jar())
                        .size());
    }

    @Test
    public void componentsOfTheDescriptorAreRefused() {
        List<String> failures =
                check.failures(whole().descriptor("<component-import key='a'/>").jar());
        assertTrue(failures.toString(), failures.get(0).contains("META-INF/spring"));
    }
}
