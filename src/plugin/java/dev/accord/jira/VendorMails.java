package dev.accord.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.Guard;
import dev.accord.catalogue.Seat;
import dev.accord.governance.People;
import dev.accord.routing.vendor.VendorClock;
import dev.accord.routing.vendor.VendorNotices;

/** Tells people by mail, through Jira's own queue. */
public final class VendorMails implements VendorNotices {
    private final MailQueue queue;
    private final People people;
    private final I18nResolver words;
    private final ApplicationProperties jira;

    public VendorMails(MailQueue queue, People people, I18nResolver words, ApplicationProperties jira) {
        this.queue = queue;
        this.people = people;
        this.words = words;
        this.jira = jira;
    }

    @Override
    public void breached(VendorClock clock, String issueKey, Seat seat, String userKey) {
        Guard.guarded("mailing about the vendor of " + issueKey, () -> people.byKey(userKey)
                .filter(People.Person::active)
                .filter(person -> person.email() != null && !person.email().isBlank())
                .ifPresent(person -> queue.addItem(new SingleMailQueueItem(new Email(person.email())
                        .setSubject(words.getText("accord.vendor.mail.subject", clock.vendor(), issueKey))
                        .setMimeType("text/plain")
                        .setBody(words.getText(
                                "accord.vendor.mail.body",
                                clock.vendor(),
                                issueKey,
                                clock.dueAt().toString(),
                                words.getText("accord.seat." + seat),
                                jira.getString("jira.baseurl") + "/browse/" + issueKey))))));
    }
}
