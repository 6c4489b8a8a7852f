package com.atlassian.sal.api.lifecycle;

/** Told when the application and the plugin have started, on every node. */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
