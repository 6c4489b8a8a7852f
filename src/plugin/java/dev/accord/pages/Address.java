package dev.accord.pages;

import java.util.Optional;

/** What an address of ours names: a page and, after it, what on that page. */
record Address(Optional<Pages> page, String rest) {
    /** Reads the path behind the servlet's own, such as {@code /applications/CRM}. */
    static Address of(String pathInfo) {
        String path = pathInfo == null ? "" : pathInfo.replaceFirst("^/+", "");
        int slash = path.indexOf('/');
        return slash < 0
                ? new Address(Pages.at(path), "")
                : new Address(Pages.at(path.substring(0, slash)), path.substring(slash + 1));
    }
}
