package dev.accord.relationship.due;

import dev.accord.governance.People.Person;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/** From Monday morning on, once a week: one mail to each person for whom something is overdue or due in the next two weeks. */
public final class SendWeekly {
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final int DAYS = 14;

    private final FindDue due;
    private final Function<String, Optional<Person>> people;
    private final MailChoices choices;
    private final WeeklyMail mail;
    private final Now now;

    /** The moment where this Jira is at home. */
    public record Now(Clock clock, Supplier<ZoneId> zone) {
        ZonedDateTime time() {
            return clock.instant().atZone(zone.get());
        }
    }

    public SendWeekly(
            FindDue due, Function<String, Optional<Person>> people, MailChoices choices, WeeklyMail mail, Now now) {
        this.due = due;
        this.people = people;
        this.choices = choices;
        this.mail = mail;
        this.now = now;
    }

    /** May be called as often as one likes, on any node; how many mails this call sent. */
    public int send() {
        ZonedDateTime time = now.time();
        boolean early =
                time.getDayOfWeek() == DayOfWeek.MONDAY && time.toLocalTime().isBefore(MORNING);
        String week = time.get(IsoFields.WEEK_BASED_YEAR) + "-W" + time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        if (early || !mail.possible() || choices.isDone(week)) {
            return 0;
        }
        LocalDate today = time.toLocalDate();
        List<Due> all = due.all().stream()
                .filter(each -> !each.on().isAfter(today.plusDays(DAYS)))
                .toList();
        int sent = 0;
        for (String key : new TreeSet<>(
                all.stream().flatMap(each -> each.people().stream()).toList())) {
            List<Due> own = due.concerning(key, all);
            Person person = people.apply(key).filter(SendWeekly::canRead).orElse(null);
            // The claim comes before the mail: a crash between both costs a mail, never doubles one.
            if (person != null && !own.isEmpty() && choices.wants(key) && choices.claim(week, key)) {
                mail.send(
                        person,
                        own.stream().filter(each -> each.overdue(today)).toList(),
                        own.stream().filter(each -> !each.overdue(today)).toList());
                sent++;
            }
        }
        choices.done(week);
        return sent;
    }

    private static boolean canRead(Person person) {
        return person.active() && person.email() != null && !person.email().isBlank();
    }
}
