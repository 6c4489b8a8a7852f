package dev.accord.jira;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.lang.reflect.Method;

/**
 * Lends one of Accord's own threads to Jira's code and cleans it afterwards.
 *
 * <p>The cleaning takes a log4j 1 type, which a Jira might drop; so it is called by name, and where it is missing no work
 * is begun, for a thread that is not cleaned harms the work after it.
 */
final class JiraThread {
    private static final String LOGGER = "org.apache.log4j.Logger";

    private final JiraThreadLocalUtil threadLocals;

    JiraThread(JiraThreadLocalUtil threadLocals) {
        this.threadLocals = threadLocals;
    }

    void lend(Runnable work) {
        try {
            Class<?> logger = Class.forName(LOGGER);
            Method clean = JiraThreadLocalUtil.class.getMethod("postCall", logger);
            Object log = logger.getMethod("getLogger", String.class).invoke(null, JiraThread.class.getName());
            threadLocals.preCall();
            try {
                work.run();
            } finally {
                clean.invoke(threadLocals, log);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Jira cannot clean a thread that is not its own", e);
        }
    }
}
