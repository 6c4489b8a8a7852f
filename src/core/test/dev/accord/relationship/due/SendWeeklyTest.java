package dev.accord.relationship.due;

import static org.junit.Assert.assertEquals;

import dev.accord.governance.People.Person;
import dev.accord.relationship.Assessment;
import dev.accord.relationship.Deciding;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Sides;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public final class SendWeeklyTest {
    private final List<String> sent = new ArrayList<>();
    private final Set<String> claimed = new HashSet<>();
    private final Set<String> stopped = new HashSet<>();
    private boolean mailServer = true;

    @Test
    public void eachPersonGetsOneMailAWeekFromMondayMorningOn() {
        assertEquals(0, at("2026-03-16T05:59:00Z").send());
        assertEquals(2, at("2026-03-16T06:00:00Z").send());
        assertEquals(0, at("2026-03-16T06:01:00Z").send());
        assertEquals(0, at("2026-03-22T23:59:00Z").send());
        assertEquals(2, at("2026-03-23T06:00:00Z").send());
        assertEquals(List.of("henrik 1+1", "noor 1+1", "henrik 1+1", "noor 1+1"), sent);
    }

    @Test
    public void anotherNodeThatStoppedHalfWayLeavesTheRestToTheNextRun() {
        claimed.add("2026-W12 henrik");
        assertEquals(1, at("2026-03-18T10:00:00Z").send());
        assertEquals(List.of("noor 1+1"), sent);
    }

    @Test
    public void whoStoppedItOrCannotReadItGetsNone() {
        stopped.add("noor");
        assertEquals(1, at("2026-03-18T10:00:00Z").send());
        assertEquals(List.of("henrik 1+1"), sent);
    }

    @Test
    public void withoutAMailServerTheWeekStaysOpen() {
        mailServer = false;
        assertEquals(0, at("2026-03-18T10:00:00Z").send());
        mailServer = true;
        assertEquals(2, at("2026-03-18T10:01:00Z").send());
    }

    private SendWeekly at(String moment) {
        LocalDate day = Instant.parse(moment).atZone(ZoneOffset.UTC).toLocalDate();
        Relationship sales = new Relationship(
                7,
                "Sales",
                List.of(10L),
                Assessment.NONE,
                Deciding.NOBODY,
                new Sides("noor", null, "henrik", null, null),
                null,
                1);
        DueSource source = relationship -> List.of(
                due(relationship, day.minusDays(1)),
                due(relationship, day.plusDays(14)),
                due(relationship, day.plusDays(15)));
        return new SendWeekly(
                new FindDue(() -> List.of(sales), List.of(source), (user, project) -> !user.equals("outsider")),
                SendWeeklyTest::person,
                new Choices(),
                new Mails(),
                new SendWeekly.Now(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), () -> ZoneId.of("UTC")));
    }

    /** The outsider is concerned, but may not browse the project; gone has left. */
    private static Due due(Relationship relationship, LocalDate on) {
        return new Due(Due.Kind.FORUM, relationship, "Board", on, Set.of("noor", "henrik", "outsider", "gone"));
    }

    private static Optional<Person> person(String key) {
        return Optional.of(new Person(key, key, key, key + "@example.com", !key.equals("gone")));
    }

    private final class Choices implements MailChoices {
        @Override
        public boolean wants(String userKey) {
            return !stopped.contains(userKey);
        }

        @Override
        public void choose(String userKey, boolean wants) {
            throw new AssertionError("nobody chooses here");
        }

        @Override
        public boolean claim(String week, String userKey) {
            return claimed.add(week + " " + userKey);
        }

        @Override
        public boolean isDone(String week) {
            return claimed.contains(week);
        }

        @Override
        public void done(String week) {
            claimed.add(week);
        }
    }

    private final class Mails implements WeeklyMail {
        @Override
        public boolean possible() {
            return mailServer;
        }

        @Override
        public void send(Person person, List<Due> overdue, List<Due> soon) {
            sent.add(person.key() + " " + overdue.size() + "+" + soon.size());
        }
    }
}
