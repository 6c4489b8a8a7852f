package dev.accord.workbench;

import static org.junit.Assert.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.Test;

public final class LeftoversTest {
    private final DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:leftovers;DB_CLOSE_DELAY=-1", "sa", "");

    @Test
    public void onlyTheTablesOfOurJiraAndOfThePluginGo() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of(
                    "jira_issue", "jira_sequence", "AO_123ABC_DECISION", "AO_999999_OTHER", "jiraissue", "jira_else")) {
                statement.execute("create table " + table + " (id int)");
            }
            new Leftovers(database, "AO_123ABC_").drop();
            List<String> left = new ArrayList<>();
            try (ResultSet tables = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'PUBLIC' order by 1")) {
                while (tables.next()) {
                    left.add(tables.getString(1));
                }
            }
            assertEquals(List.of("AO_999999_OTHER", "JIRAISSUE", "JIRA_ELSE"), left);
        }
    }
}
