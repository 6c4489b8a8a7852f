package dev.accord.workbench.jira.services;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.workbench.jira.Properties;
import dev.accord.workbench.jira.Site;

/** Answers for JsonEntityPropertyManager, IssueIndexingService and WatcherManager. */
public final class EntityAnswers {
    private final Site site;

    EntityAnswers(Site site) {
        this.site = site;
    }

    public void put(String entityName, Long entityId, String key, String json) {
        if (entityName.equals(Properties.ISSUE)) {
            site.saves().property(entityId, key, json);
        } else {
            site.properties().put(entityName, entityId, key, json);
        }
    }

    public EntityProperty get(String entityName, Long entityId, String key) {
        return site.properties().get(entityName, entityId, key).orElse(null);
    }

    public void delete(String entityName, Long entityId, String key) {
        if (entityName.equals(Properties.ISSUE)) {
            site.saves().property(entityId, key, null);
        } else {
            site.properties().delete(entityName, entityId, key);
        }
    }

    public void reIndex(Issue issue) {
        site.index().soon(issue.getId());
    }

    public void reIndex(Issue issue, IssueIndexingParams what) {
        site.index().soon(issue.getId());
    }

    public Issue startWatching(ApplicationUser user, Issue issue) {
        site.saves().watch(issue.getId(), site.user(user));
        return issue;
    }

    public boolean isWatching(ApplicationUser user, Issue issue) {
        return site.tickets().watchers(issue.getId()).contains(user.getKey());
    }
}
