package com.atlassian.jira.util.thread;

import org.apache.log4j.Logger;

/** Prepares and cleans a thread that is not Jira's. */
public interface JiraThreadLocalUtil {
    void preCall();

    void postCall(Logger logger);
}
