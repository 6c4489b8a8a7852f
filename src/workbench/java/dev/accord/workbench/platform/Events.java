package dev.accord.workbench.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Events in the thread of whoever publishes them; what a listener throws is logged and does not reach the publisher. */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();
    private final Meter meter;

    public Events(Meter meter) {
        this.meter = meter;
    }

    @Override
    public void register(Object listener) {
        listeners.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            for (Method method : listener.getClass().getMethods()) {
                if (method.isAnnotationPresent(EventListener.class)
                        && method.getParameterTypes()[0].isInstance(event)) {
                    call(listener, method, event);
                }
            }
        }
    }

    private void call(Object listener, Method method, Object event) {
        meter.begin(Meter.Doing.HEARING);
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("A listener failed on {}", event.getClass().getName(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } finally {
            meter.end();
        }
    }
}
