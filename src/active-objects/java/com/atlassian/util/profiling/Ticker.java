package com.atlassian.util.profiling;

/** A running measurement that nobody reads. */
public interface Ticker extends AutoCloseable {
    Ticker NO_OP = () -> {};

    @Override
    void close();
}
