package dev.accord.workbench.jira.company;

import dev.accord.workbench.jira.Db;
import dev.accord.workbench.jira.Json;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the company in its table; what another node changed is seen because each change counts a number up. */
public final class CompanyStore {
    private static final String CHANGES = "company-changes";
    private static final long FIRST_ID = 10_000;
    private static final long TRUSTED_NANOS = 100_000_000;
    private static final List<Kind<?>> KINDS = List.of(
            Kind.USER,
            Kind.GROUP,
            Kind.ROLE,
            Kind.PERMISSIONS,
            Kind.PROJECT,
            Kind.TYPE,
            Kind.TYPES,
            Kind.FIELD,
            Kind.SCREEN);

    private final Db db;
    private volatile Seen seen = new Seen(-1, 0, new Company(Map.of()));

    private record Seen(long changes, long at, Company company) {}

    private record Stored(String kind, String id, String body) {}

    public CompanyStore(Db db) {
        this.db = db;
    }

    /** For a tenth of a second what was read is taken as it is; what this node changed is seen at once. */
    public Company now() {
        Seen last = seen;
        if (last.changes < 0 || System.nanoTime() - last.at > TRUSTED_NANOS) {
            long changes = changes();
            last = new Seen(changes, System.nanoTime(), changes == last.changes ? last.company : load());
            seen = last;
        }
        return last.company;
    }

    private long changes() {
        return db.query("select used from jira_sequence where name = ?", row -> row.getLong(1), CHANGES).stream()
                .findFirst()
                .orElse(0L);
    }

    private void changed() {
        db.next(CHANGES, 1);
        seen = new Seen(-1, 0, seen.company);
    }

    private Company load() {
        List<Stored> stored = db.query(
                "select kind, id, body from jira_company order by kind, id",
                row -> new Stored(row.getString(1), row.getString(2), row.getString(3)));
        Map<Kind<?>, Map<String, Object>> rows = new HashMap<>();
        for (Kind<?> kind : KINDS) {
            Map<String, Object> ofKind = new LinkedHashMap<>();
            stored.stream()
                    .filter(each -> each.kind.equals(kind.name()))
                    .forEach(each -> ofKind.put(each.id, Json.read(each.body, kind.type())));
            rows.put(kind, ofKind);
        }
        return new Company(rows);
    }

    public <T> T put(Kind<T> kind, T row) {
        String id = kind.id().apply(row);
        String body = Json.write(row);
        db.inTransaction(() -> {
            if (db.update("update jira_company set body = ? where kind = ? and id = ?", body, kind.name(), id) == 0) {
                db.update("insert into jira_company (kind, id, body) values (?, ?, ?)", kind.name(), id, body);
            }
            return null;
        });
        changed();
        return row;
    }

    public <T> void remove(Kind<T> kind, String id) {
        db.update("delete from jira_company where kind = ? and id = ?", kind.name(), id);
        changed();
    }

    /** A new id for whatever has numbers for ids. */
    public long newId() {
        return db.next("company", FIRST_ID);
    }
}
