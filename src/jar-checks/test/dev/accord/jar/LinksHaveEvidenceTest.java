package dev.accord.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.example.ReadsIssues;
import dev.accord.example.Reindexes;
import dev.accord.example.RunsDaily;
import java.util.List;
import org.junit.Test;

public final class LinksHaveEvidenceTest {
    private static final String GET =
            "com.atlassian.jira.issue.IssueManager#getIssueObject(java.lang.Long)com.atlassian.jira.issue.MutableIssue";
    private static final String KEY = "com.atlassian.jira.issue.Issue#getKey()java.lang.String";
    private static final String MUTABLE = "com.atlassian.jira.issue.MutableIssue\tVERIFIED\t9.17.0, TL9";

    private static List<String> failures(Jar jar, String... evidence) {
        return new LinksHaveEvidence(
                        Jar.HOST,
                        new Evidence(List.of(evidence), List.of("com.atlassian.jira.issue.IssueManager\tSLK11")))
                .failures(jar.jar());
    }

    @Test
    public void aLinkIsProvenByTheTypeThatDeclaresTheMember() {
        Jar jar = Jar.empty().with(ReadsIssues.class);
        assertEquals(List.of(), failures(jar, GET + "\tCALL-SITE\t11.0.0, X", KEY + "\tVERIFIED\t9.17.0, X", MUTABLE));
    }

    @Test
    public void aLinkWithoutEvidenceIsRefused() {
        List<String> failures = failures(Jar.empty().with(ReadsIssues.class), GET + "\tCALL-SITE\t11.0.0, X", MUTABLE);
        assertEquals(failures.toString(), 1, failures.size());
        assertTrue(failures.toString(), failures.get(0).contains(KEY));
    }

    @Test
    public void aMemberThatIsOnlyThereForTheWorkbenchIsRefused() {
        String reindex =
                "com.atlassian.jira.issue.index.IssueIndexingService#reIndex(com.atlassian.jira.issue.Issue)void";
        String index = "com.atlassian.jira.issue.index.IndexException\tCALL-SITE\t10.0.0, X";
        String issue = "com.atlassian.jira.issue.Issue\tVERIFIED\t9.17.0, X";
        List<String> failures =
                failures(Jar.empty().with(Reindexes.class), reindex + "\tNOT-LINKED\t7.x, X", index, issue);
        assertEquals(1, failures.size());
        assertTrue(failures.toString(), failures.get(0).contains("by reflection"));
    }

    @Test
    public void whatJiraCallsThroughItsInterfaceCountsAsALink() {
        List<String> failures = failures(Jar.empty().with(RunsDaily.class));
        assertEquals(failures.toString(), 3, failures.size());
    }

    @Test
    public void aServiceThatNobodyWasSeenToImportIsRefused() {
        Jar jar = Jar.empty()
                .spring("<osgi:reference interface='com.atlassian.jira.issue.IssueManager'/>"
                        + "<osgi:reference interface='com.atlassian.jira.Rumour'/>");
        List<String> failures = failures(jar);
        assertEquals(failures.toString(), 1, failures.size());
        assertTrue(failures.toString(), failures.get(0).contains("com.atlassian.jira.Rumour"));
    }
}
