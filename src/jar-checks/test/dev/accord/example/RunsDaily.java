package dev.accord.example;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** Is called by Jira through an interface of Jira's. */
public final class RunsDaily implements LifecycleAware {
    @Override
    public void onStart() {}

    @Override
    public void onStop() {}
}
