package dev.accord.benchmarks.jira;

import dev.accord.benchmarks.Databases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Makes the sample company larger, straight in the database: projects with a relationship each, ten applications each,
 * and an assessment in each quarter of five years. Each row is a copy of one that Accord wrote.
 */
final class ManyProjects {
    private static final long FIRST = 50_000;
    private static final int APPLICATIONS_EACH = 10;
    private static final int QUARTERS = 20;

    /** What a statement names in braces is a table of Accord's; {@code %1$d} projects, beginning after {@code %2$d}. */
    private static final List<String> STATEMENTS = List.of(
            """
            insert into jira_company (kind, id, body)
            select kind, (%2$d + n)::text, (body::jsonb || jsonb_build_object('id', %2$d + n, 'key', 'B' || n, 'name', 'Benchmark ' || n))::text
            from jira_company, generate_series(1, %1$d) n where kind = 'project' and body::jsonb ->> 'key' = 'FIN'
            """,
            "update jira_sequence set used = used + 1 where name = 'company-changes'",
            """
            insert into {RELATIONSHIP} ("ID", "VERSION_NO", "DOCUMENT")
            select %2$d + n, "VERSION_NO", "DOCUMENT" from {RELATIONSHIP}, generate_series(1, %1$d) n where "ID" = %3$d
            """,
            """
            insert into {RELATIONSHIP_OF} ("PROJECT_ID", "RELATIONSHIP_ID", "VERSION_NO", "TURNED_ON")
            select %2$d + n, %2$d + n, 1, true from generate_series(1, %1$d) n
            """,
            """
            insert into {RELATIONSHIP_SAVED} ("RELATIONSHIP_ID", "VERSION_NO", "SAVED_AT", "ACTOR", "DOCUMENT")
            select %2$d + n, q, "SAVED_AT" - (%4$d - q) * 7776000000, "ACTOR", "DOCUMENT"
            from {RELATIONSHIP_SAVED}, generate_series(1, %1$d) n, generate_series(1, %4$d) q where "RELATIONSHIP_ID" = %3$d
            """,
            """
            insert into {REGISTER} ("KIND", "RELATIONSHIP_ID", "VERSION_NO", "DOCUMENT")
            select "KIND", %2$d + n, 1, "DOCUMENT"
            from {REGISTER}, generate_series(1, %1$d) n, generate_series(1, %4$d) q where "RELATIONSHIP_ID" = %3$d and "KIND" = 'assessment'
            """,
            """
            insert into {REGISTER} ("KIND", "RELATIONSHIP_ID", "VERSION_NO", "DOCUMENT")
            select "KIND", %2$d + n, 1, "DOCUMENT"
            from {REGISTER}, generate_series(1, %1$d) n where "RELATIONSHIP_ID" = %3$d and "KIND" <> 'assessment'
            """,
            """
            insert into {APPLICATION} ("APP_KEY", "VERSION_NO", "DOCUMENT")
            select 'BENCH-' || n || '-' || a, 1, ("DOCUMENT"::jsonb || jsonb_build_object('key', 'BENCH-' || n || '-' || a,
              'name', 'Benchmark ' || n || ' ' || a, 'aliases', '[]'::jsonb, 'projects', jsonb_build_array(%2$d + n)))::text
            from {APPLICATION}, generate_series(1, %1$d) n, generate_series(1, %5$d) a where "APP_KEY" = 'CUBE'
            """,
            """
            insert into {CHANGE_RECORD} ("CHANGED_AT", "ACTOR", "SUBJECT", "NEW_DOCUMENT")
            select "CHANGED_AT", "ACTOR", 'application:BENCH-' || n || '-' || a, "NEW_DOCUMENT"
            from {CHANGE_RECORD}, generate_series(1, %1$d) n, generate_series(1, %5$d) a where "SUBJECT" = 'application:CUBE' and "OLD_DOCUMENT" is null
            """);

    private final Databases database;

    ManyProjects(Databases database) {
        this.database = database;
    }

    /** The key of the first project that is made. */
    String first() {
        return "B1";
    }

    void make(int projects) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            long sample = number(statement, "select min(\"ID\") from {RELATIONSHIP}");
            for (String each : STATEMENTS) {
                statement.execute(
                        named(statement, String.format(each, projects, FIRST, sample, QUARTERS, APPLICATIONS_EACH)));
            }
        }
    }

    /** Reads all that the portfolio of relationships is made from, as plainly as can be; answers how many characters. */
    long read() throws SQLException {
        long characters = 0;
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            for (String query : List.of(
                    "select \"RELATIONSHIP_ID\" || ' ' || \"PROJECT_ID\" from {RELATIONSHIP_OF} where \"RELATIONSHIP_ID\" is not null",
                    "select \"DOCUMENT\" from {RELATIONSHIP}",
                    "select \"DOCUMENT\" from {REGISTER} where \"KIND\" in ('assessment', 'touchpoint', 'forum', 'commitment')")) {
                try (ResultSet rows = statement.executeQuery(named(statement, query))) {
                    while (rows.next()) {
                        characters += rows.getString(1).length();
                    }
                }
            }
        }
        return characters;
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(named(statement, query))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String named(Statement statement, String sql) throws SQLException {
        return sql.replaceAll("\\{(\\w+)}", "\"" + prefix(statement.getConnection()) + "$1\"");
    }

    private static String prefix(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_name like 'AO\\_%\\_RELATIONSHIP_OF'")) {
            tables.next();
            return tables.getString(1).replace("RELATIONSHIP_OF", "");
        }
    }
}
