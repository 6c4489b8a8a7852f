package dev.accord.workbench.jira;

import dev.accord.workbench.jira.Switches.When;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One of Jira's interfaces, answered by an object that has only the methods somebody calls. Anything else throws, names
 * the method and is remembered, so that a test can fail on it.
 */
public final class Answering implements InvocationHandler {
    private static final List<String> UNSUPPORTED = new CopyOnWriteArrayList<>();

    private final Object target;
    private final Switches switches;

    private Answering(Object target, Switches switches) {
        this.target = target;
        this.switches = switches;
    }

    /** A value, such as an issue; two are equal when what answers for them is. */
    public static <T> T value(Class<T> type, Object target) {
        return target == null ? null : proxy(type, new Answering(target, null));
    }

    /** A service, whose calls are counted and can be told to fail. */
    public static <T> T service(Class<T> type, Object target, Switches switches) {
        return proxy(type, new Answering(target, switches));
    }

    /** What answers for a value that {@link #value} made. */
    public static <T> T behind(Object value, Class<T> type) {
        return type.cast(((Answering) Proxy.getInvocationHandler(value)).target);
    }

    /** What was called and is not there. */
    public static List<String> unsupported() {
        return List.copyOf(UNSUPPORTED);
    }

    private static <T> T proxy(Class<T> type, Answering handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("equals") && method.getDeclaringClass() == Object.class) {
            return isSame(arguments[0]);
        }
        Method answer = answering(method);
        if (switches == null || method.getDeclaringClass() == Object.class) {
            return call(answer, arguments);
        }
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        int call = switches.count(name);
        switches.pass(name, call, When.BEFORE);
        Object result = call(answer, arguments);
        switches.pass(name, call, When.AFTER);
        return result;
    }

    private boolean isSame(Object other) {
        return other != null
                && Proxy.isProxyClass(other.getClass())
                && Proxy.getInvocationHandler(other) instanceof Answering that
                && that.target.equals(target);
    }

    private Object call(Method answer, Object[] arguments) throws Throwable {
        try {
            return answer.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Method answering(Method asked) {
        try {
            Method method = target.getClass().getMethod(asked.getName(), asked.getParameterTypes());
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            String call = asked.getDeclaringClass().getName() + "." + asked.getName();
            UNSUPPORTED.add(call);
            throw new UnsupportedOperationException("The workbench has no " + call, e);
        }
    }
}
