package dev.accord.workbench.plugins;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.sql.DataSource;
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
import org.w3c.dom.Element;

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
            Element ao = Plugin.children(Plugin.descriptor(bundle.getEntry(Plugin.DESCRIPTOR)), "ao")
                    .get(0);
            String prefix = prefix(ao);
            EntityManager entities = new EntityManager(provider(), new Naming(prefix));
            List<Class<? extends RawEntity<?>>> types = new ArrayList<>();
            for (Element entity : Plugin.children(ao, "entity")) {
                types.add(entity(entity.getTextContent().trim()));
            }
            migrate(entities, types, prefix);
            return entities;
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

    /** How the names of the tables of a packaged plugin begin. */
    public static String prefix(Path jar) {
        try {
            Element plugin = Plugin.descriptor(
                    URI.create("jar:" + jar.toUri() + "!/" + Plugin.DESCRIPTOR).toURL());
            return prefix(Plugin.children(plugin, "ao").get(0));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String prefix(Element ao) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5")
                    .digest(ao.getAttribute("namespace").getBytes(StandardCharsets.UTF_8));
            String lastSix = String.format("%032x", new BigInteger(1, digest)).substring(26);
            return "AO_" + lastSix.toUpperCase(Locale.ROOT) + "_";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
