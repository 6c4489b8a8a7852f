package dev.accord.pages;

import dev.accord.governance.Rights;
import java.util.Arrays;
import java.util.Optional;

/**
 * Every page of Accord. Its address ends in {@link #path}, the web-resource {@code page-<path>} draws it, and its words are
 * {@code accord.page.<path>.*}.
 */
enum Pages {
    TRIAGE("triage", Kind.ROUTING, "queues", Who.LOGGED_IN),
    QUALITY("quality", Kind.ROUTING, "graph-line", Who.LOGGED_IN),
    VENDORS("vendors", Kind.ROUTING, "time", Who.LOGGED_IN),
    APPLICATIONS("applications", Kind.APPLICATIONS, "component", Who.LOGGED_IN),
    PORTFOLIO("portfolio", Kind.APPLICATIONS, "menu", Who.LOGGED_IN),
    OPERATING_MODELS("operating-models", Kind.APPLICATIONS, "table", Who.LOGGED_IN),
    OPEN_POINTS("open-points", Kind.APPLICATIONS, "warning", Who.LOGGED_IN),
    IMPORT("import", Kind.APPLICATIONS, "import", Who.CATALOGUE_EDITORS),
    RELATIONSHIPS("relationships", Kind.RELATIONSHIPS, "people-group", Who.LOGGED_IN),
    MY_PROJECTS("my-projects", Kind.RELATIONSHIPS, "folder-filled", Who.LOGGED_IN),
    QUARTER("quarter", Kind.RELATIONSHIPS, "document", Who.REPORT_READERS),
    UNDECIDED("undecided", Kind.UNLISTED, "table", Who.LOGGED_IN),
    TRANSITION("transition", Kind.UNLISTED, "component", Who.LOGGED_IN),
    WORKSHOP("workshop", Kind.UNLISTED, "component", Who.LOGGED_IN),
    ASPIRATION("aspiration", Kind.UNLISTED, "component", Who.LOGGED_IN),
    CHECKLIST("checklist", Kind.UNLISTED, "component", Who.LOGGED_IN),
    REROUTE("reroute", Kind.UNLISTED, "refresh", Who.REROUTERS),
    RELATIONSHIP("relationship", Kind.UNLISTED, "people-group", Who.LOGGED_IN),
    AGREEMENT("agreement", Kind.UNLISTED, "document", Who.LOGGED_IN),
    ASSESSMENT("assessment", Kind.UNLISTED, "people-group", Who.LOGGED_IN),
    DESCRIPTION("description", Kind.UNLISTED, "document", Who.LOGGED_IN),
    TAKE_OVER("take-over", Kind.UNLISTED, "people-group", Who.LOGGED_IN),
    BRIEF("brief", Kind.UNLISTED, "document", Who.LOGGED_IN),
    PULSE("pulse", Kind.UNLISTED, "graph-line", Who.LOGGED_IN),
    GET_STARTED("get-started", Kind.ADMIN, "configure", Who.JIRA_ADMINISTRATORS),
    SETTINGS("settings", Kind.ADMIN, "configure", Who.JIRA_ADMINISTRATORS),
    BINDINGS("bindings", Kind.ADMIN, "people-group", Who.JIRA_ADMINISTRATORS),
    SIMULATOR("simulator", Kind.ADMIN, "search", Who.JIRA_ADMINISTRATORS),
    HEALTH("health", Kind.ADMIN, "success", Who.JIRA_ADMINISTRATORS);

    /** Where a page lives in Jira. */
    enum Kind {
        /** In the list at the side of ordinary pages, under the heading of its kind. */
        ROUTING("atl.general"),
        APPLICATIONS("atl.general"),
        RELATIONSHIPS("atl.general"),
        /** An ordinary page that is reached from another one. */
        UNLISTED("atl.general"),
        /** In Jira's administration: an elevated session is asked for. */
        ADMIN("admin");

        private final String decorator;

        Kind(String decorator) {
            this.decorator = decorator;
        }

        String decorator() {
            return decorator;
        }

        boolean isListed() {
            return this != UNLISTED && this != ADMIN;
        }
    }

    /** Who may open a page. */
    enum Who {
        LOGGED_IN,
        CATALOGUE_EDITORS,
        REROUTERS,
        REPORT_READERS,
        JIRA_ADMINISTRATORS
    }

    private final String path;
    private final Kind kind;
    private final String icon;
    private final Who who;

    /**
     * A page; whoever opens it is logged in.
     *
     * @param icon name of AUI's icon beside its link
     */
    Pages(String path, Kind kind, String icon, Who who) {
        this.path = path;
        this.kind = kind;
        this.icon = icon;
        this.who = who;
    }

    static Optional<Pages> at(String path) {
        return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
    }

    String path() {
        return path;
    }

    Kind kind() {
        return kind;
    }

    String icon() {
        return icon;
    }

    boolean isOpenTo(Rights rights, String user) {
        return switch (who) {
            case LOGGED_IN -> true;
            case CATALOGUE_EDITORS -> rights.editsCatalogue(user);
            case REROUTERS -> rights.reroutes(user);
            case REPORT_READERS -> rights.readsReports(user);
            case JIRA_ADMINISTRATORS -> rights.administers(user);
        };
    }
}
