package dev.accord.workbench.jira;

import java.util.List;

/** The tables of our Jira, written so that H2 and PostgreSQL both take them. */
public final class Schema {
    private static final List<String> TABLES = List.of(
            "jira_sequence (name varchar(60) primary key, used bigint not null)",
            "jira_company (kind varchar(40), id varchar(255), body text not null, primary key (kind, id))",
            "jira_issue (id bigint primary key, issue_key varchar(60) not null unique, project_id bigint not null,"
                    + " body text not null)",
            "jira_change (id bigint primary key, issue_id bigint not null, author varchar(255), at bigint not null,"
                    + " items text not null)",
            "jira_comment (id bigint primary key, issue_id bigint not null, author varchar(255), at bigint not null,"
                    + " body text not null)",
            "jira_watcher (issue_id bigint, user_key varchar(255), primary key (issue_id, user_key))",
            "jira_property (entity varchar(60), entity_id bigint, property_key varchar(255), body text not null,"
                    + " primary key (entity, entity_id, property_key))",
            "jira_indexed (issue_id bigint primary key, stamp bigint not null, body text not null)",
            "jira_mail (id bigint primary key, at bigint not null, body text not null)");

    private static final List<String> INDEXES =
            List.of("jira_change_issue on jira_change (issue_id)", "jira_comment_issue on jira_comment (issue_id)");

    private Schema() {}

    public static List<String> names() {
        return TABLES.stream().map(each -> each.substring(0, each.indexOf(' '))).toList();
    }

    static void create(Db db) {
        TABLES.forEach(table -> db.update("create table if not exists " + table));
        INDEXES.forEach(index -> db.update("create index if not exists " + index));
    }
}
