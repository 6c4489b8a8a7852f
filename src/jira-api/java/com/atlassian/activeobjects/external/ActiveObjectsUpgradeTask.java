package com.atlassian.activeobjects.external;

/** Moves rows from one version of the model to the next. */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
