package dev.accord.jar;

import static org.junit.Assert.assertEquals;

import dev.accord.example.ReadsIssues;
import java.util.List;
import org.junit.Test;

public final class NothingForeignInsideTest {
    private final NothingForeignInside check = new NothingForeignInside();

    @Test
    public void whatIsAccordsPasses() {
        Jar jar = Jar.empty().with(ReadsIssues.class).descriptor("").spring("").with("i18n/accord.properties", "");
        assertEquals(List.of(), check.failures(jar.jar()));
    }

    @Test
    public void aClassOfJiraIsRefused() {
        Jar jar = Jar.empty().with(com.atlassian.jira.issue.Issue.class);
        assertEquals(1, check.failures(jar.jar()).size());
    }
}
