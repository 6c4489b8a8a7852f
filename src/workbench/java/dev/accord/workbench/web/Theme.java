package dev.accord.workbench.web;

import java.util.Arrays;
import javax.servlet.http.Cookie;

/** Light or dark: what the address asks for, else what the browser's cookie keeps from the last time. */
final class Theme {
    static final String COOKIE = "workbench.theme";

    private Theme() {}

    static String of(String asked, Cookie... cookies) {
        String theme = asked != null
                ? asked
                : Arrays.stream(cookies)
                        .filter(each -> each.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
        return theme.equals("dark") ? "dark" : "light";
    }
}
