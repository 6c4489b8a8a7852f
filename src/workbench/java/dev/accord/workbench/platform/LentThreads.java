package dev.accord.workbench.platform;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A plugin that lends Jira a thread of its own says so before and after; between both it is metered. */
public final class LentThreads {
    private LentThreads() {}

    /** The service as it is, unless it is the one that threads are lent to. */
    public static Object metered(Object service, Meter meter) {
        return service instanceof JiraThreadLocalUtil util ? metered(util, meter) : service;
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
