package dev.accord.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import dev.accord.governance.People.Person;
import dev.accord.relationship.due.Due;
import dev.accord.relationship.due.WeeklyMail;
import dev.accord.words.DueWords;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The weekly mail through Jira's own queue, as plain text. */
public final class JiraWeeklyMail implements WeeklyMail {
    private final PlainMails mails;
    private final DueWords words;
    private final Addresses addresses;

    /** Where pages are found, and of several projects the one that a person may browse. */
    public record Addresses(ApplicationProperties jira, Projects projects) {
        String relationship(Due due, String userKey) {
            String key = projects.key(due.relationship().projects(), userKey);
            return page("relationship/" + URLEncoder.encode(key, StandardCharsets.UTF_8));
        }

        String page(String path) {
            return jira.getString("jira.baseurl") + "/plugins/servlet/accord/" + path;
        }
    }

    /** Names a project in addresses. */
    public interface Projects {
        /** Key of the first of these that the person may browse. */
        String key(List<Long> projects, String userKey);
    }

    public JiraWeeklyMail(PlainMails mails, DueWords words, Addresses addresses) {
        this.mails = mails;
        this.words = words;
        this.addresses = addresses;
    }

    @Override
    public boolean possible() {
        return mails.possible();
    }

    @Override
    public void send(Person person, List<Due> overdue, List<Due> soon) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("accord.mail.hello", person.displayName()));
        list(lines, "accord.mail.overdue", overdue, person);
        list(lines, "accord.mail.soon", soon, person);
        lines.add("");
        lines.add(words.text("accord.mail.stop", addresses.page("my-projects")));
        mails.send(
                person,
                words.text("accord.mail.subject", String.valueOf(overdue.size()), String.valueOf(soon.size())),
                lines);
    }

    private void list(List<String> lines, String heading, List<Due> all, Person person) {
        if (all.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(words.text(heading));
        for (Due each : all) {
            lines.add("- " + each.on() + "  " + words.sentence(each).replaceAll("\\R", " "));
            lines.add("  " + addresses.relationship(each, person.key()));
        }
    }
}
