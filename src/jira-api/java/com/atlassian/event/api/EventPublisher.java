package com.atlassian.event.api;

/** Hands events to registered listeners. */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
