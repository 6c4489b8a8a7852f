package dev.accord.pages;

import dev.accord.governance.Rights;
import java.util.Arrays;
import java.util.Optional;

/**
 * Every page of Accord. Its address ends in {@link #path}, the web-resource {@code page-<path>} draws it, and its words are
 * {@code accord.page.<path>.*}.
 */
enum Pages {
    TRIAGE("triage", Kind.GENERAL, "queues", Who.LOGGED_IN),
    QUALITY("quality", Kind.GENERAL, "graph-line", Who.LOGGED_IN),
    APPLICATIONS("applications", Kind.GENERAL, "component", Who.LOGGED_IN),
    PORTFOLIO("portfolio", Kind.GENERAL, "menu", Who.LOGGED_IN),
    OPERATING_MODELS("operating-models", Kind.GENERAL, "table", Who.LOGGED_IN),
    VENDORS("vendors", Kind.GENERAL, "time", Who.LOGGED_IN),
    RELATIONSHIPS("relationships", Kind.GENERAL, "people-group", Who.LOGGED_IN),
    MY_PROJECTS("my-projects", Kind.GENERAL, "people-group", Who.LOGGED_IN),
    OPEN_POINTS("open-points", Kind.GENERAL, "warning", Who.LOGGED_IN),
    UNDECIDED("undecided", Kind.UNLISTED, "table", Who.LOGGED_IN),
    TRANSITION("transition", Kind.UNLISTED, "component", Who.LOGGED_IN),
    WORKSHOP("workshop", Kind.UNLISTED, "component", Who.LOGGED_IN),
    ASPIRATION("aspiration", Kind.UNLISTED, "component", Who.LOGGED_IN),
    CHECKLIST("checklist", Kind.UNLISTED, "component", Who.LOGGED_IN),
    IMPORT("import", Kind.GENERAL, "import", Who.CATALOGUE_EDITORS),
    REROUTE("reroute", Kind.UNLISTED, "refresh", Who.REROUTERS),
    RELATIONSHIP("relationship", Kind.UNLISTED, "people-group", Who.LOGGED_IN),
    AGREEMENT("agreement", Kind.UNLISTED, "document", Who.LOGGED_IN),
    ASSESSMENT("assessment", Kind.UNLISTED, "people-group", Who.LOGGED_IN),
    QUARTER("quarter", Kind.GENERAL, "document", Who.REPORT_READERS),
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
        /** An ordinary page, in the list at its side. */
        GENERAL("atl.general"),
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
