package com.atlassian.crowd.embedded.api;

/** A group of people. */
public interface Group {
    String getName();
}
