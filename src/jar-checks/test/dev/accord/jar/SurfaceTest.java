package dev.accord.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.example.ReadsIssues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class SurfaceTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private static Jar pets() {
        return Jar.empty()
                .with(ReadsIssues.class)
                .spring("<osgi:reference interface='com.atlassian.jira.issue.IssueManager'/>")
                .descriptor(
                        "<web-panel location='atl.jira.view.issue.right.context'/><web-item section='admin_plugins_menu/accord'/>");
    }

    @Test
    public void itListsTypesMembersServicesAndLocations() {
        assertEquals(
                List.of(
                        "type\tcom.atlassian.jira.issue.IssueManager",
                        "type\tcom.atlassian.jira.issue.MutableIssue",
                        "member\tcom.atlassian.jira.issue.IssueManager#getIssueObject(java.lang.Long)com.atlassian.jira.issue.MutableIssue",
                        "member\tcom.atlassian.jira.issue.MutableIssue#getKey()java.lang.String",
                        "service\tcom.atlassian.jira.issue.IssueManager",
                        "location\tadmin_plugins_menu/accord",
                        "location\tatl.jira.view.issue.right.context"),
                Surface.of(pets().jar(), Jar.HOST).shipped().lines().toList());
    }

    @Test
    public void aPageThatIsOutOfDateIsRefusedUntilItIsWrittenAgain() throws IOException {
        Path page = folder.getRoot().toPath().resolve("docs/jira-surface.md");
        SurfacePage check = new SurfacePage(page, Jar.HOST, new Evidence(List.of(), List.of()));
        assertEquals(1, check.failures(pets().jar()).size());
        Texts.write(page, check.text(pets().jar()));
        assertEquals(List.of(), check.failures(pets().jar()));
        assertEquals(1, check.failures(Jar.empty().jar()).size());
    }

    @Test
    public void aJarFileIsReadLikeTheDirectoryItWasMadeOf() throws IOException {
        Path file = folder.newFile("pets.jar").toPath();
        Path directory = folder.newFolder("classes").toPath();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new JarEntry("i18n/"));
            out.putNextEntry(new JarEntry("i18n/accord.properties"));
            out.write("a=b".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Texts.write(directory.resolve("i18n/accord.properties"), "a=b");
        for (Path path : List.of(file, directory)) {
            assertEquals(
                    List.of("i18n/accord.properties"),
                    PluginJar.read(path).names("", "").toList());
            assertTrue(PluginJar.read(path).text("i18n/accord.properties").equals("a=b"));
        }
    }
}
