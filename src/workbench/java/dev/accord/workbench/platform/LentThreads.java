package dev.accord.workbench.platform;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * A plugin that lends Jira a thread of its own says so before and after; between both it is metered, and what Jira's
 * services do for it meanwhile is counted apart.
 */
public final class LentThreads {
    private LentThreads() {}

    /** The service, which tells the meter when it works for the plugin. */
    public static Object metered(Class<?> type, Object service, Meter meter) {
        return service instanceof JiraThreadLocalUtil util
                ? metered(util, meter)
                : type.isInterface() ? counted(type, service, meter) : service;
    }

    private static Object counted(Class<?> type, Object service, Meter meter) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            boolean counts = meter.isOn();
            if (counts) {
                meter.begin(Meter.Doing.JIRA);
            }
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                if (counts) {
                    meter.end();
                }
            }
        });
    }

    private static JiraThreadLocalUtil metered(JiraThreadLocalUtil util, Meter meter) {
        return (JiraThreadLocalUtil) Proxy.newProxyInstance(
                LentThreads.class.getClassLoader(),
                new Class<?>[] {JiraThreadLocalUtil.class},
                (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(util, arguments);
                        if (method.getName().equals("preCall")) {
                            meter.begin(Meter.Doing.WORKING);
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (method.getName().equals("postCall")) {
                            meter.end();
                        }
                    }
                });
    }
}
