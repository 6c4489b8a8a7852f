package dev.accord.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.accord.routing.Projection;
import java.io.UncheckedIOException;

/** The issue property {@code accord.routing}, which the descriptor makes searchable. A write of it indexes nothing. */
public final class ProjectionProperty {
    private static final String ENTITY = "IssueProperty";
    private static final String KEY = "accord.routing";
    private static final ObjectMapper MAPPER =
            new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private final JsonEntityPropertyManager properties;
    private final Reindex reindex;

    public ProjectionProperty(JsonEntityPropertyManager properties, IssueIndexingService index) {
        this.properties = properties;
        this.reindex = new Reindex(index);
    }

    boolean write(long issue, Projection projection) {
        String json = json(projection);
        EntityProperty present = properties.get(ENTITY, issue, KEY);
        if (present != null && json.equals(present.getValue())) {
            return false;
        }
        properties.put(ENTITY, issue, KEY, json);
        return true;
    }

    boolean remove(long issue) {
        if (properties.get(ENTITY, issue, KEY) == null) {
            return false;
        }
        properties.delete(ENTITY, issue, KEY);
        return true;
    }

    void reindex(Issue issue) {
        reindex.issue(issue);
    }

    private static String json(Projection projection) {
        try {
            return MAPPER.writeValueAsString(projection);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
