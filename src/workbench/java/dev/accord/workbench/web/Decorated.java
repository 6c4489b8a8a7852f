package dev.accord.workbench.web;

import dev.accord.workbench.plugins.WebResources;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** Puts Jira's frame around an HTML page that asks for a decorator in its head. */
public final class Decorated implements Filter {
    private static final Pattern META = Pattern.compile("<meta\\s+name=\"([\\w.]+)\"\\s+content=\"([^\"]*)\"");

    private final Frame frame;
    private final WebResources resources;

    public Decorated(Frame frame, WebResources resources) {
        this.frame = frame;
        this.resources = resources;
    }

    @Override
    public void doFilter(ServletRequest given, ServletResponse answered, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) given;
        HttpServletResponse response = (HttpServletResponse) answered;
        String theme = request.getParameter("theme");
        if (theme != null) {
            Cookie cookie = new Cookie(Theme.COOKIE, Theme.of(theme));
            cookie.setPath("/");
            response.addCookie(cookie);
        }
        resources.newPage();
        Buffered buffered = new Buffered(response);
        chain.doFilter(request, buffered);
        if (buffered.html()) {
            String page = buffered.text();
            String decorator = meta(page, "decorator");
            response.getWriter().write(decorator == null ? page : framed(request, page, decorator));
        }
    }

    private String framed(HttpServletRequest request, String page, String decorator) {
        boolean admin = decorator.equals("admin");
        resources.requireContext(admin ? "admin" : decorator);
        return frame.html(
                request,
                new Frame.Page(
                        part(page, "head"),
                        admin ? frame.administration(meta(page, "admin.active.tab")) : "",
                        admin ? "<div class=\"workbench-page\">" + part(page, "body") + "</div>" : part(page, "body")));
    }

    private static String meta(String page, String name) {
        Matcher meta = META.matcher(page);
        while (meta.find()) {
            if (meta.group(1).equals(name)) {
                return meta.group(2);
            }
        }
        return null;
    }

    private static String part(String page, String name) {
        Matcher part = Pattern.compile("(?is)<" + name + "\\b[^>]*>(.*)</" + name + ">")
                .matcher(page);
        return part.find() ? part.group(1) : "";
    }

    /** Keeps what is written as HTML, and lets everything else through. */
    private static final class Buffered extends HttpServletResponseWrapper {
        private final CharArrayWriter text = new CharArrayWriter();
        private final PrintWriter writer = new PrintWriter(text);
        private boolean html;

        Buffered(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setContentType(String type) {
            html = type != null && type.startsWith("text/html");
            super.setContentType(type);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            return html ? writer : super.getWriter();
        }

        boolean html() {
            return html && !isCommitted() && text.size() > 0;
        }

        String text() {
            writer.flush();
            return text.toString();
        }
    }
}
