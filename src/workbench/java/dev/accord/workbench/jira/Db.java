package dev.accord.workbench.jira;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Plain SQL on connections of its own: what Jira keeps and what Active Objects keeps never share a transaction.
 */
public final class Db {
    private final DataSource source;
    /** Per database, not per process: tests open several. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();

    /** Reads one row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final class Transaction {
        private final Connection connection;
        private final List<Runnable> afterwards = new ArrayList<>();
        private RuntimeException doom;

        private Transaction(Connection connection) {
            this.connection = connection;
        }
    }

    public Db(DataSource source) {
        this.source = source;
    }

    /** Runs the work in one transaction; a transaction that is already open on this thread is joined. */
    public <T> T inTransaction(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        List<Runnable> afterwards;
        T result;
        try (Connection connection = source.getConnection()) {
            Transaction transaction = new Transaction(connection);
            afterwards = transaction.afterwards;
            result = committed(transaction, work);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        afterwards.forEach(Runnable::run);
        return result;
    }

    private <T> T committed(Transaction transaction, Supplier<T> work) throws SQLException {
        Connection connection = transaction.connection;
        connection.setAutoCommit(false);
        current.set(transaction);
        boolean done = false;
        try {
            T result = work.get();
            if (transaction.doom != null) {
                throw transaction.doom;
            }
            connection.commit();
            done = true;
            return result;
        } finally {
            current.remove();
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    /** Runs the work in a transaction of its own, whatever is open on this thread. */
    public <T> T apart(Supplier<T> work) {
        Transaction open = current.get();
        current.remove();
        try {
            return inTransaction(work);
        } finally {
            if (open != null) {
                current.set(open);
            }
        }
    }

    /** Lets the open transaction end in a rollback with this as its reason. */
    public void doom(RuntimeException why) {
        if (current.get() != null) {
            current.get().doom = why;
        }
    }

    /** Runs the work once the open transaction is committed, at once where none is open, never after a rollback. */
    public void afterCommit(Runnable work) {
        if (current.get() == null) {
            work.run();
        } else {
            current.get().afterwards.add(work);
        }
    }

    public <T> List<T> query(String sql, Row<T> row, Object... arguments) {
        return onConnection(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, arguments);
                    ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        });
    }

    public int update(String sql, Object... arguments) {
        return onConnection(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, arguments)) {
                return statement.executeUpdate();
            }
        });
    }

    /** The next number of a sequence, used up even if the work around it is rolled back, as in Jira. */
    public long next(String sequence, long first) {
        return insertOnce(() -> {
            if (update("update jira_sequence set used = used + 1 where name = ?", sequence) == 0) {
                update("insert into jira_sequence (name, used) values (?, ?)", sequence, first);
            }
            return query("select used from jira_sequence where name = ?", row -> row.getLong(1), sequence)
                    .get(0);
        });
    }

    /** Work apart that updates a row or inserts it: where two insert at once, the second finds the row then. */
    public <T> T insertOnce(Supplier<T> work) {
        try {
            return apart(work);
        } catch (IllegalStateException e) {
            return apart(work);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    private interface Use<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T onConnection(Use<T> use) {
        try {
            if (current.get() != null) {
                return use.with(current.get().connection);
            }
            try (Connection connection = source.getConnection()) {
                return use.with(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
