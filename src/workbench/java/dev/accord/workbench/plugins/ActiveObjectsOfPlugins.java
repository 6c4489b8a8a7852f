package dev.accord.workbench.plugins;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;
import org.w3c.dom.NodeList;

/** Active Objects for each plugin, over the real library, opened and migrated at the first use as Jira does. */
public final class ActiveObjectsOfPlugins implements ServiceFactory<ActiveObjects> {
    private final DataSource pool;
    private final DataSource transactional;
    private final TransactionTemplate transactions;

    public ActiveObjectsOfPlugins(DataSource pool, Consumer<String> statements) {
        this.pool = pool;
        this.transactional = CountedSql.of(new TransactionAwareDataSourceProxy(pool), statements);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        Opened opened = new Opened(bundle);
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                        ? method.invoke(opened, arguments)
                        : opened.call(method, arguments));
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {}

    /** One plugin's tables. */
    private final class Opened {
        private final Bundle bundle;
        private EntityManager manager;

        Opened(Bundle bundle) {
            this.bundle = bundle;
        }

        synchronized EntityManager manager() {
            if (manager == null) {
                try {
                    manager = open();
                } catch (Exception e) {
                    throw new IllegalStateException("Cannot open the tables of " + bundle.getSymbolicName(), e);
                }
            }
            return manager;
        }

        Object call(Method method, Object[] arguments) throws Throwable {
            EntityManager entities = manager();
            if (method.getName().equals("executeInTransaction")) {
                return inTransaction(entities, (TransactionCallback<?>) arguments[0]);
            }
            try {
                // Names and parameter types are the library's own.
                return EntityManager.class
                        .getMethod(method.getName(), method.getParameterTypes())
                        .invoke(entities, arguments);
            } catch (InvocationTargetException e) {
                Throwable cause = e.getCause();
                throw cause instanceof SQLException ? new ActiveObjectsException(cause.getMessage(), cause) : cause;
            }
        }

        // Deprecated, and yet how the library is told to forget what was rolled back.
        @SuppressWarnings("deprecation")
        private Object inTransaction(EntityManager entities, TransactionCallback<?> work) {
            try {
                return transactions.execute(status -> work.doInTransaction());
            } catch (RuntimeException | Error e) {
                entities.flushAll();
                throw e;
            }
        }

        private EntityManager open() throws Exception {
            var document = descriptor();
            String namespace = namespace(document.getElementsByTagName("ao"));
            String prefix = "AO_" + lastSixOfMd5(namespace) + "_";
            EntityManager entities = new EntityManager(provider(), new Naming(prefix));
            NodeList elements = document.getElementsByTagName("entity");
            List<Class<? extends RawEntity<?>>> types = new ArrayList<>();
            for (int i = 0; i < elements.getLength(); i++) {
                types.add(entity(elements.item(i).getTextContent().trim()));
            }
            migrate(entities, types, prefix);
            return entities;
        }

        private org.w3c.dom.Document descriptor() throws Exception {
            try (InputStream in = bundle.getEntry("atlassian-plugin.xml").openStream()) {
                return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            }
        }

        private String namespace(NodeList ao) {
            String given = ((org.w3c.dom.Element) ao.item(0)).getAttribute("namespace");
            return given.isEmpty() ? bundle.getSymbolicName() : given;
        }

        @SuppressWarnings("unchecked")
        private Class<? extends RawEntity<?>> entity(String name) throws ClassNotFoundException {
            return (Class<? extends RawEntity<?>>) bundle.loadClass(name);
        }
    }

    /** The library's migration takes no lock of its own: two nodes at once on an empty schema fail without this one. */
    private void migrate(EntityManager entities, List<Class<? extends RawEntity<?>>> types, String prefix)
            throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            boolean postgres = isPostgres(connection);
            if (postgres) {
                statement.execute("select pg_advisory_lock(" + prefix.hashCode() + ")");
            }
            try {
                @SuppressWarnings({"unchecked", "rawtypes"})
                Class<? extends RawEntity<?>>[] array = types.toArray(new Class[0]);
                entities.migrate(array);
            } finally {
                if (postgres) {
                    statement.execute("select pg_advisory_unlock(" + prefix.hashCode() + ")");
                }
            }
        }
    }

    private DatabaseProvider provider() throws SQLException {
        DisposableDataSource source = (DisposableDataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    try {
                        return method.invoke(transactional, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        try (Connection connection = pool.getConnection()) {
            return isPostgres(connection)
                    ? new PostgreSQLDatabaseProvider(source, "public")
                    : new H2DatabaseProvider(source, "PUBLIC");
        }
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().startsWith("Postgre");
    }

    private static String lastSixOfMd5(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        return String.format("%032x", new BigInteger(1, digest)).substring(26).toUpperCase(Locale.ROOT);
    }

    /** Jira's own converters, which come with the library. */
    private static final class Naming implements EntityManagerConfiguration {
        private final String prefix;
        private final NameConverters converters;

        Naming(String prefix) {
            this.prefix = prefix;
            this.converters = new SimpleNameConverters(
                    new AtlassianTableNameConverter(name -> prefix + name),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        @SuppressWarnings("deprecation")
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return converters;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
