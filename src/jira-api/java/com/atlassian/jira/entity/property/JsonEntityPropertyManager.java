package com.atlassian.jira.entity.property;

/** Keeps JSON under a key of an issue or another entity. */
public interface JsonEntityPropertyManager {
    void put(String entityName, Long entityId, String key, String json);

    EntityProperty get(String entityName, Long entityId, String key);

    void delete(String entityName, Long entityId, String key);
}
