package dev.accord.workbench.web;

import javax.servlet.http.HttpServletRequest;

/** Who is logged in while a request is answered. */
public interface Session {
    /** Logs in, for this thread, whoever the request comes from. */
    void begin(HttpServletRequest request);

    void end();

    boolean loggedIn();

    boolean administers();

    /** Display name of who is logged in, or null. */
    String displayName();
}
