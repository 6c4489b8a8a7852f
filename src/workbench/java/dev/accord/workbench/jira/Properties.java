package dev.accord.workbench.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import java.util.List;
import java.util.Optional;

/** JSON under a key of an issue or of another entity. */
public final class Properties {
    public static final String ISSUE = "IssueProperty";

    private final Db db;

    /** One of them. */
    public record Property(String key, String value) implements EntityProperty {
        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getValue() {
            return value;
        }
    }

    public Properties(Db db) {
        this.db = db;
    }

    public Optional<Property> get(String entity, long id, String key) {
        return all(entity, id).stream().filter(each -> each.key.equals(key)).findFirst();
    }

    public List<Property> all(String entity, long id) {
        return db.query(
                "select property_key, body from jira_property where entity = ? and entity_id = ? order by property_key",
                row -> new Property(row.getString(1), row.getString(2)),
                entity,
                id);
    }

    public void put(String entity, long id, String key, String json) {
        db.inTransaction(() -> {
            delete(entity, id, key);
            return db.update(
                    "insert into jira_property (entity, entity_id, property_key, body) values (?, ?, ?, ?)",
                    entity,
                    id,
                    key,
                    json);
        });
    }

    public void delete(String entity, long id, String key) {
        db.update("delete from jira_property where entity = ? and entity_id = ? and property_key = ?", entity, id, key);
    }
}
