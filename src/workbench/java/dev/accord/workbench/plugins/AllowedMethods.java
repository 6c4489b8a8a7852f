package dev.accord.workbench.plugins;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Templates may call the methods of plain values only; anything else renders as the text of the reference, as in Jira. */
public final class AllowedMethods extends UberspectImpl {
    private static final Logger LOG = LoggerFactory.getLogger(AllowedMethods.class);
    private static final List<Class<?>> PLAIN = List.of(
            Map.class,
            Map.Entry.class,
            Collection.class,
            Iterator.class,
            CharSequence.class,
            Number.class,
            Boolean.class,
            Words.class);

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        return allowed(target, name) ? super.getMethod(target, name, arguments, info) : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        return allowed(target, name) ? super.getPropertyGet(target, name, info) : null;
    }

    private static boolean allowed(Object target, String name) {
        boolean plain = target == null || PLAIN.stream().anyMatch(each -> each.isInstance(target));
        if (!plain) {
            LOG.warn("Method needs allowlisting: {}#{}", target.getClass().getName(), name);
        }
        return plain;
    }
}
