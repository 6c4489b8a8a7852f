package dev.accord.workbench.web;

import static org.junit.Assert.assertEquals;

import javax.servlet.http.Cookie;
import org.junit.Test;

public final class ThemeTest {
    private static final Cookie DARK = new Cookie(Theme.COOKIE, "dark");
    private static final Cookie OTHER = new Cookie("other", "dark");

    @Test
    public void whatTheAddressAsksForWinsOverTheCookie() {
        assertEquals("light", Theme.of("light", DARK));
        assertEquals("dark", Theme.of("dark", new Cookie(Theme.COOKIE, "light")));
    }

    @Test
    public void theCookieKeepsItAndElseItIsLight() {
        assertEquals("dark", Theme.of(null, OTHER, DARK));
        assertEquals("light", Theme.of(null, OTHER));
        assertEquals("light", Theme.of("<script>"));
    }
}
