package com.atlassian.util.profiling;

/** What Active Objects measures itself with; here it measures nothing. */
public final class Metrics {
    private static final Builder NO_OP = new Builder();

    private Metrics() {}

    public static Builder metric(String name) {
        return NO_OP;
    }

    /** Every step answers the same builder. */
    public static class Builder {
        public Builder invokerPluginKey(String key) {
            return this;
        }

        public Builder tag(String key, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Ticker startTimer() {
            return Ticker.NO_OP;
        }
    }
}
