package dev.accord.benchmarks.decision;

import com.zaxxer.hikari.HikariDataSource;
import dev.accord.benchmarks.Databases;
import dev.accord.operatingmodel.Party;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/**
 * What a plugin does that keeps nothing in memory: it asks Active Objects for the application, the cell and the binding
 * at each event.
 */
final class ActiveObjectsDesign implements Design {
    private final Databases database;
    private final EntityManager entities;

    /** The answer as it came out of the rows. */
    private record Found(String party, String target) {}

    // The library takes its types as an array of a generic class.
    @SuppressWarnings("unchecked")
    ActiveObjectsDesign(Portfolio portfolio, Databases database) throws SQLException {
        this.database = database;
        entities = new EntityManager(provider(database), new Upper());
        entities.migrate(Tables.ApplicationRow.class, Tables.CellRow.class, Tables.BindingRow.class);
        try (Connection connection = database.pool().getConnection()) {
            Tables.fill(connection, portfolio);
        }
    }

    private static DatabaseProvider provider(Databases database) {
        HikariDataSource pool = database.pool();
        DisposableDataSource source = (DisposableDataSource) Proxy.newProxyInstance(
                ActiveObjectsDesign.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("dispose") ? null : method.invoke(pool, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return database.isPostgres()
                ? new PostgreSQLDatabaseProvider(source, "public")
                : new H2DatabaseProvider(source, "PUBLIC");
    }

    @Override
    public Object decide(Question question) throws SQLException {
        String model = one(Tables.ApplicationRow.class, "NAME = ?", question.application())
                .getModel();
        String party = one(Tables.CellRow.class, "PLACE = ?", Tables.place(model, question))
                .getParty();
        return new Found(party, one(Tables.BindingRow.class, "PARTY = ?", party).getTarget());
    }

    private <T extends RawEntity<String>> T one(Class<T> type, String where, String value) throws SQLException {
        return entities.find(type, Query.select().where(where, value))[0];
    }

    @Override
    public Party party(Object answer) {
        return Party.valueOf(((Found) answer).party());
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
