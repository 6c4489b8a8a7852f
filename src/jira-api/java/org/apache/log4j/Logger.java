package org.apache.log4j;

/** The log4j 1 type that one Jira member takes. */
public class Logger {
    private final String name;

    private Logger(String name) {
        this.name = name;
    }

    public static Logger getLogger(String name) {
        return new Logger(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
