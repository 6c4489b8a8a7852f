package com.atlassian.jira.util;

/** Whether this thread's changes reach the index. */
public final class ImportUtils {
    private static final ThreadLocal<Boolean> INDEXING = ThreadLocal.withInitial(() -> true);

    private ImportUtils() {}

    public static boolean isIndexIssues() {
        return INDEXING.get();
    }

    public static void setIndexIssues(boolean index) {
        INDEXING.set(index);
    }
}
