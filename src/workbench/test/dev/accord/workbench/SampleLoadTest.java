package dev.accord.workbench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.accord.workbench.jira.company.SampleCompany.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Against a server that refuses whatever has "bad" in its path. */
public final class SampleLoadTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @Before
    public void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            byte[] answer = "the reason".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(path.contains("bad") ? 400 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @After
    public void stop() {
        server.stop(0);
    }

    @Test
    public void everyRequestIsSentInItsOrder() throws Exception {
        load(new Request("POST", "/one", "{}"), new Request("PUT", "/two", "{}"));
        assertEquals(List.of("POST /rest/accord/1.0/one", "PUT /rest/accord/1.0/two"), asked);
    }

    @Test
    public void whatIsRefusedEndsTheStartAndIsNamed() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> load(new Request("PUT", "/bad", "{}"), new Request("PUT", "/two", "{}")));
        assertTrue(refused.getMessage(), refused.getMessage().endsWith("PUT /bad answered 400 the reason"));
        assertEquals(1, asked.size());
    }

    private void load(Request... requests) throws IOException, InterruptedException {
        new SampleLoad("http://localhost:" + server.getAddress().getPort()).tell(List.of(requests));
    }
}
