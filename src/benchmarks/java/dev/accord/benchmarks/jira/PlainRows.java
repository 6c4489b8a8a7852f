package dev.accord.benchmarks.jira;

import dev.accord.benchmarks.Databases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what Accord writes about an issue into a table of the same shape, with its indexes: a decision that is planned,
 * then who gets the issue, then that it has it.
 */
final class PlainRows implements AutoCloseable {
    private static final String TABLE = "bench_decision";
    private static final String COLUMNS =
            "\"TOKEN\", \"ISSUE_ID\", \"SEQ\", \"PROJECT_ID\", \"IN_FORCE\", \"MODE_NAME\","
                    + " \"STATE_NAME\", \"ROUTE_STATE\", \"APPLICATION_KEY\", \"PARTY\", \"REVISION_NO\", \"DECIDED_AT\","
                    + " \"NEXT_AT\", \"DOCUMENT\"";

    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final PreparedStatement leave;
    private final List<String> documents = new ArrayList<>();
    private long issue;

    /** Takes documents as long as Accord's from the decisions that are there. */
    PlainRows(Databases database) throws SQLException {
        connection = database.pool().getConnection();
        try (Statement statement = connection.createStatement()) {
            String own;
            try (ResultSet tables = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_name like 'AO\\_%\\_DECISION'")) {
                tables.next();
                own = tables.getString(1);
            }
            statement.execute("create table " + TABLE + " (like \"" + own + "\" including all)");
            try (ResultSet rows = statement.executeQuery("select \"DOCUMENT\" from \"" + own + "\" limit 100")) {
                while (rows.next()) {
                    documents.add(rows.getString(1));
                }
            }
        }
        insert = connection.prepareStatement("insert into " + TABLE + " (" + COLUMNS
                + ") values (?, ?, ?, 1, true, 'ASSIGN', 'PLANNED', 'TARGET', 'CUBE', 'BUSINESS', 1, 1, 1, ?)");
        update = connection.prepareStatement(
                "update " + TABLE
                        + " set \"STATE_NAME\" = ?, \"NEXT_AT\" = null, \"APPLIED_AT\" = 1, \"DOCUMENT\" = ? where \"TOKEN\" = ?");
        leave = connection.prepareStatement(
                "update " + TABLE + " set \"IN_FORCE\" = false, \"NEXT_AT\" = null where \"TOKEN\" = ?");
    }

    /** The rows of one created issue, each write committed as it comes. */
    void write() throws SQLException {
        issue++;
        planned(1);
        insert.execute();
        set("PLANNED", 1);
        update.execute();
        set("APPLIED", 1);
        update.execute();
    }

    /** The rows of so many issues that are routed again, in batches with one commit each. */
    void writeAgain(int many, int batch) throws SQLException {
        connection.setAutoCommit(false);
        for (int from = 0; from < many; from += batch) {
            long first = issue;
            int size = Math.min(batch, many - from);
            for (int i = 0; i < size; i++) {
                issue++;
                planned(2);
                insert.addBatch();
                leave.setString(1, token(1));
                leave.addBatch();
            }
            leave.executeBatch();
            insert.executeBatch();
            for (String state : List.of("PLANNED", "APPLIED")) {
                issue = first;
                for (int i = 0; i < size; i++) {
                    issue++;
                    set(state, 2);
                    update.addBatch();
                }
                update.executeBatch();
            }
            connection.commit();
        }
        connection.setAutoCommit(true);
    }

    /** Begins with the first issue again, or behind the last. */
    void from(long number) {
        issue = number;
    }

    private String token(int number) {
        return issue + ":" + number;
    }

    private String document() {
        return documents.get((int) (issue % documents.size()));
    }

    private void planned(int number) throws SQLException {
        insert.setString(1, token(number));
        insert.setLong(2, issue);
        insert.setInt(3, number);
        insert.setString(4, document());
    }

    private void set(String state, int number) throws SQLException {
        update.setString(1, state);
        update.setString(2, document());
        update.setString(3, token(number));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
