package dev.accord.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.example.ReadsIssues;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public final class ImportsAreExactTest {
    private final ImportsAreExact check = new ImportsAreExact(Set.of("org.apache.log4j"));

    private static Jar importing(String packages) {
        return Jar.empty().with(ReadsIssues.class).descriptor("").manifest("Import-Package: " + packages);
    }

    @Test
    public void exactImportsPass() {
        assertEquals(
                List.of(),
                check.failures(importing("com.atlassian.jira.issue,org.apache.log4j;resolution:=optional")
                        .jar()));
    }

    @Test
    public void aPackageThatOnlyTheDescriptorNamesIsNeeded() {
        Jar jar = importing("com.atlassian.jira.issue,org.apache.log4j;resolution:=optional")
                .descriptor("<servlet class='com.example.Other'/>");
        List<String> failures = check.failures(jar.jar());
        assertEquals(1, failures.size());
        assertTrue(failures.toString(), failures.get(0).startsWith("Import-Package lacks com.example"));
    }

    @Test
    public void aMissingAndASuperfluousPackageAreNamed() {
        List<String> failures = check.failures(
                importing("com.example,org.apache.log4j;resolution:=optional").jar());
        assertEquals(2, failures.size());
    }

    @Test
    public void anImportThatIsOptionalOrVersionedWithoutLeaveIsRefused() {
        List<String> failures = check.failures(importing("com.atlassian.jira.issue;version=\"[1,2)\",org.apache.log4j")
                .jar());
        assertEquals(2, failures.size());
    }
}
