package dev.accord.workbench;

import dev.accord.workbench.jira.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** What an earlier workbench left in a database: the tables of our Jira and those of the plugin, and no others. */
final class Leftovers {
    private final DataSource database;
    private final String prefix;

    /** The prefix is that of the plugin's tables. */
    Leftovers(DataSource database, String prefix) {
        this.database = database;
        this.prefix = prefix;
    }

    void drop() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = tables(connection);
            System.out.println("Forgetting " + tables.size() + " tables: " + String.join(", ", tables));
            for (String table : tables) {
                statement.execute("drop table \"" + table + "\" cascade");
            }
        }
    }

    private List<String> tables(Connection connection) throws SQLException {
        List<String> ours = new ArrayList<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (name.startsWith(prefix) || Schema.names().contains(name.toLowerCase(Locale.ROOT))) {
                    ours.add(name);
                }
            }
        }
        return ours;
    }
}
