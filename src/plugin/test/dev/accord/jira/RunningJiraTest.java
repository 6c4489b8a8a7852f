package dev.accord.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.health.SelfCheck.Finding;
import dev.accord.health.SelfCheck.State;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.junit.Test;

public final class RunningJiraTest {
    private static final String ISSUES = "com.atlassian.jira.issue.IssueManager";
    /** Its members are there for those alone that extend it. */
    private static final String FACTORY = "com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory";

    private static final String HERE = "dev.accord.jira.RunningJiraTest$";

    /** Whoever initializes it gets an error. */
    static final class Explosive {
        static final int FUSE = Integer.parseInt("no number");

        private Explosive() {}

        static int length() {
            return FUSE;
        }
    }

    /** Members of every sort. */
    interface Members {
        String NAME = String.valueOf("constant");

        void several(String[] names, int[][] numbers);

        static long count() {
            return 1;
        }
    }

    /** Inherits what it is asked for. */
    interface MoreMembers extends Members {}

    @Test
    public void whatIsThereIsFoundAndWhatIsNotIsMissing() {
        Object[][] table = {
            {"type\t" + ISSUES, State.THERE},
            {"type\tcom.atlassian.jira.issue.IssueMangler", State.MISSING},
            {"member\t" + ISSUES + "#getIssueObject(java.lang.Long)com.atlassian.jira.issue.MutableIssue", State.THERE},
            {"member\t" + ISSUES + "#getIssueObject(java.lang.Long)com.atlassian.jira.issue.Issue", State.MISSING},
            {"member\t" + ISSUES + "#getIssueObject(java.util.Date)com.atlassian.jira.issue.MutableIssue", State.MISSING
            },
            {"member\t" + ISSUES + "#dreamUp()void", State.MISSING},
            {"member\tno.such.Owner#dreamUp()void", State.MISSING},
            {"member\tnot written as a member", State.MISSING},
            {"member\tcom.atlassian.jira.web.bean.PagerFilter#<init>(int,int)void", State.THERE},
            {"member\tcom.atlassian.jira.web.bean.PagerFilter#<init>(long)void", State.MISSING},
            {"member\t" + HERE + "Members#several(java.lang.String[],int[][])void", State.THERE},
            {"member\t" + HERE + "MoreMembers#several(java.lang.String[],int[][])void", State.THERE},
            {"member\t" + HERE + "Members#count()long", State.THERE},
            {"member\t" + HERE + "Members#count()int", State.MISSING},
            {"member\t" + HERE + "Members#NAME:java.lang.String", State.THERE},
            {"member\t" + HERE + "Members#NAME:int", State.MISSING},
            {"member\t" + FACTORY + "#getVelocityParamsForInput(java.util.Map)void", State.THERE},
            {"member\t" + FACTORY + "#getVelocityParamsForInput(java.util.Map)int", State.MISSING},
            {"member\t" + FACTORY + "#getVelocityParamsForInput(java.util.List)void", State.MISSING},
            {"member\tjava.lang.ClassLoader#<init>()void", State.THERE},
            {"member\tjava.lang.Object#registerNatives()void", State.MISSING},
            {"member\tjava.lang.Math#<init>()void", State.MISSING},
            {"service\toffered", State.THERE},
            {"service\tnot offered", State.MISSING},
            {"location\tadmin_plugins_menu", State.UNPROVEN},
        };
        for (Object[] row : table) {
            assertEquals((String) row[0], row[1], found((String) row[0]).state());
        }
    }

    @Test
    public void whatIsMissingSaysWhy() {
        assertTrue(found("type\tno.such.Type").why().contains("ClassNotFoundException"));
    }

    @Test
    public void nothingIsInitialized() {
        assertEquals(State.THERE, found("type\t" + HERE + "Explosive").state());
        assertEquals(
                State.THERE, found("member\t" + HERE + "Explosive#length()int").state());
        assertEquals(
                State.THERE, found("member\t" + HERE + "Explosive#FUSE:int").state());
    }

    @Test
    public void aTypeThatDoesNotLinkIsMissing() throws ReflectiveOperationException {
        ClassLoader torn = new ClassLoader(RunningJiraTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.equals(ISSUES)) throw new NoClassDefFoundError("torn");
                return name.equals(Linker.class.getName()) ? own(name) : super.loadClass(name, resolve);
            }

            private Class<?> own(String name) throws ClassNotFoundException {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) return loaded;
                try (java.io.InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
                    byte[] read = bytes.readAllBytes();
                    return defineClass(name, read, 0, read.length);
                } catch (java.io.IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
        MethodHandles.Lookup lookup = (MethodHandles.Lookup)
                torn.loadClass(Linker.class.getName()).getMethod("lookup").invoke(null);
        Finding finding = new RunningJira(List.of(), () -> List.of("type\t" + ISSUES), new Links(lookup), any -> true)
                .check()
                .findings()
                .get(0);
        assertEquals(State.MISSING, finding.state());
        assertTrue(finding.why().contains("torn"));
    }

    /** Links as the class loader does that loads it. */
    public static final class Linker {
        private Linker() {}

        public static MethodHandles.Lookup lookup() {
            return MethodHandles.lookup();
        }
    }

    private static Finding found(String need) {
        Links links = new Links(MethodHandles.lookup());
        return new RunningJira(List.of("Jira"), () -> List.of(need), links, "offered"::equals)
                .check()
                .findings()
                .get(0);
    }
}
