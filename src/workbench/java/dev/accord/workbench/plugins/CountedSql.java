package dev.accord.workbench.plugins;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** A data source that tells of each statement that runs on it. */
final class CountedSql {
    private CountedSql() {}

    static DataSource of(DataSource source, Consumer<String> statements) {
        return around(DataSource.class, source, "", statements);
    }

    /** What this object hands out is wrapped in turn; the SQL is that of whoever prepared it, or of the call itself. */
    private static <T> T around(Class<T> type, Object target, String sql, Consumer<String> statements) {
        return type.cast(Proxy.newProxyInstance(
                CountedSql.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    String text = arguments != null && arguments.length > 0 && arguments[0] instanceof String given
                            ? given
                            : sql;
                    if (target instanceof Statement && method.getName().startsWith("execute")) {
                        statements.accept(text);
                    }
                    try {
                        return wrapped(method.getReturnType(), method.invoke(target, arguments), text, statements);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static Object wrapped(Class<?> type, Object result, String sql, Consumer<String> statements) {
        boolean counted = type == Connection.class
                || type == Statement.class
                || type == PreparedStatement.class
                || type == CallableStatement.class;
        return counted && result != null ? around(type, result, sql, statements) : result;
    }
}
