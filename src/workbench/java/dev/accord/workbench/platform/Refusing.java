package dev.accord.workbench.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Wide interfaces of Jira's, answered by a small class that has only the methods the plugin calls. Whatever else is
 * called throws, names the method and is remembered, so that a test can fail on it.
 */
public final class Refusing {
    private static final List<String> CALLS = new CopyOnWriteArrayList<>();

    private Refusing() {}

    /** The interface, answered by methods of the same name and parameter types on the target. */
    public static <T> T proxy(Class<T> type, Object target) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class
                            && method.getName().equals("equals")) {
                        return proxy == arguments[0];
                    }
                    try {
                        return answering(target, method).invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static Method answering(Object target, Method asked) {
        try {
            Method method = target.getClass().getMethod(asked.getName(), asked.getParameterTypes());
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            String call = asked.getDeclaringClass().getName() + "." + asked.getName();
            CALLS.add(call);
            throw new UnsupportedOperationException("The workbench has no " + call, e);
        }
    }

    /** What was called and is not there. */
    public static List<String> calls() {
        return List.copyOf(CALLS);
    }
}
