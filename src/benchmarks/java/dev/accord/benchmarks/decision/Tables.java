package dev.accord.benchmarks.decision;

import dev.accord.catalogue.Application;
import dev.accord.operatingmodel.Cell;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.ReferenceModels;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** Applications, cells and bindings as tables, for designs that ask the database at each event. */
final class Tables {
    private Tables() {}

    /** Found by its name. */
    @Table("BENCH_APPLICATION")
    public interface ApplicationRow extends RawEntity<String> {
        @PrimaryKey
        String getName();

        String getModel();
    }

    /** Found by {@code model:process:part}. */
    @Table("BENCH_CELL")
    public interface CellRow extends RawEntity<String> {
        @PrimaryKey
        String getPlace();

        String getParty();
    }

    /** Found by its party. */
    @Table("BENCH_BINDING")
    public interface BindingRow extends RawEntity<String> {
        @PrimaryKey
        String getId();

        @Indexed
        String getParty();

        String getTarget();
    }

    static String place(String model, Question question) {
        return model + ":" + question.process() + ":" + question.part();
    }

    static void fill(Connection connection, Portfolio portfolio) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = insert(connection, "APPLICATION", "NAME, MODEL")) {
            for (Application each : portfolio.applications()) {
                insert.setString(1, each.name());
                insert.setString(2, each.operatingModel());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = insert(connection, "CELL", "PLACE, PARTY")) {
            for (OperatingModel model : new ReferenceModels().all()) {
                for (Cell cell : model.cells()) {
                    insert.setString(1, model.key() + ":" + cell.process() + ":" + cell.part());
                    insert.setString(2, cell.party().name());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
        try (Statement insert = connection.createStatement()) {
            insert.execute("insert into \"BENCH_BINDING\" (\"ID\", \"PARTY\", \"TARGET\") values"
                    + " ('1', 'BUSINESS', 'manager'), ('2', 'IT_OPS', 'engineer'), ('3', 'IT_DELIVERY', 'it-delivery'),"
                    + " ('4', 'UNDECIDED', 'triage')");
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static PreparedStatement insert(Connection connection, String table, String columns) throws SQLException {
        return connection.prepareStatement(
                "insert into \"BENCH_" + table + "\" (\"" + columns.replace(", ", "\", \"") + "\") values (?, ?)");
    }
}
