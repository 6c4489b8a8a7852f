package dev.accord.workbench.web;

import dev.accord.workbench.plugins.Plugin;
import dev.accord.workbench.plugins.WebResources;
import dev.accord.workbench.plugins.Words;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** AUI under {@code /s/} and the plugin's web resources under {@code /download/resources/}. */
public final class Files extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff", "font/woff",
            "json", "application/json;charset=utf-8");

    private final transient Plugin plugin;
    private final transient WebResources resources;
    private final transient Words words;

    public Files(Plugin plugin, WebResources resources, Words words) {
        this.plugin = plugin;
        this.resources = resources;
        this.words = words;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.contains("..")) {
            response.sendError(404);
        } else if (request.getServletPath().equals("/s")) {
            send(getClass().getResource("/META-INF/resources" + path), path, false, response);
        } else {
            int slash = path.indexOf('/', 1);
            String module = path.substring(1, Math.max(1, slash));
            String name = path.substring(slash + 1);
            String location = resources.location(module, name);
            boolean translate = location != null && name.endsWith(".js") && resources.wantsWords(module);
            send(location == null ? null : plugin.file(location), name, translate, response);
        }
    }

    private void send(URL file, String name, boolean translate, HttpServletResponse response) throws IOException {
        if (file == null) {
            response.sendError(404);
            return;
        }
        response.setContentType(
                TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        response.setHeader("Cache-Control", translate ? "no-cache" : "max-age=600");
        try (InputStream in = file.openStream()) {
            if (translate) {
                String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                response.getOutputStream().write(words.transform(script).getBytes(StandardCharsets.UTF_8));
            } else {
                in.transferTo(response.getOutputStream());
            }
        }
    }
}
