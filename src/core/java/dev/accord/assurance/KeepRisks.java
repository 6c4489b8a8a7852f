package dev.accord.assurance;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.assurance.Risk.Acceptance;
import dev.accord.catalogue.Application;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Records;
import dev.accord.governance.Stewards;
import dev.accord.relationship.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes risks down, has them accepted by whoever sits in a seat, and closes those that are gone. */
public final class KeepRisks {
    private static final int LONGEST = 4000;

    private final Records<Risks> records;
    private final Today today;

    public KeepRisks(Records<Risks> records, Today today) {
        this.records = records;
        this.today = today;
    }

    /** What is said about a risk; a null review is none. */
    public record Wanted(String text, String consequence, Seat askedOf, LocalDate expires, LocalDate review) {}

    public Risks of(String application) {
        return records.of(application).orElseGet(() -> Risks.none(application));
    }

    public Outcome<Risks> add(Application application, Wanted wanted, String actor) {
        List<Problem> problems = problems(wanted);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Risks present = of(application.key());
        Risk risk = new Risk(
                present.last() + 1,
                wanted.text(),
                wanted.consequence(),
                wanted.askedOf(),
                wanted.expires(),
                wanted.review(),
                actor,
                today.date(),
                List.of());
        List<Risk> values =
                Stream.concat(present.values().stream(), Stream.of(risk)).toList();
        return records.save(new Risks(present.application(), values, risk.id(), present.version()), actor);
    }

    /** In the name of the person, who must sit in a seat of the application; an acceptance that has expired needs new days first. */
    public Outcome<Risks> accept(Application application, int id, LocalDate expires, LocalDate review, String actor) {
        Risks present = of(application.key());
        Optional<Risk> found = present.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("NOT_FOUND", ""));
        }
        List<Seat> seats = Stewards.seats(actor, application);
        if (seats.isEmpty()) {
            return Outcome.refused(Problem.of("SEAT_NEEDED", ""));
        }
        Risk risk = found.get();
        List<Problem> problems = days(expires, review);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        LocalDate now = today.date();
        boolean renewed = risk.state(now) == Risk.State.EXPIRED;
        Seat seat = seats.contains(risk.askedOf()) ? risk.askedOf() : seats.get(0);
        List<Acceptance> acceptances = new ArrayList<>(renewed ? List.of() : risk.acceptances());
        acceptances.removeIf(each -> each.by().equals(actor));
        acceptances.add(new Acceptance(seat, actor, now));
        return replace(
                present,
                new Risk(
                        id,
                        risk.text(),
                        risk.consequence(),
                        risk.askedOf(),
                        expires,
                        review,
                        risk.addedBy(),
                        risk.addedOn(),
                        acceptances),
                actor);
    }

    /** Takes a risk away that is gone; what it was stays in the record of changes. */
    public Outcome<Risks> close(Application application, int id, String actor) {
        Risks present = of(application.key());
        List<Risk> left =
                present.values().stream().filter(each -> each.id() != id).toList();
        return left.size() == present.values().size()
                ? Outcome.refused(Problem.of("NOT_FOUND", ""))
                : records.save(new Risks(present.application(), left, present.last(), present.version()), actor);
    }

    private Outcome<Risks> replace(Risks present, Risk risk, String actor) {
        List<Risk> values = present.values().stream()
                .map(each -> each.id() == risk.id() ? risk : each)
                .toList();
        return records.save(new Risks(present.application(), values, present.last(), present.version()), actor);
    }

    private List<Problem> problems(Wanted wanted) {
        List<Problem> problems = new ArrayList<>();
        text(problems, "text", wanted.text());
        text(problems, "consequence", wanted.consequence());
        if (wanted.expires() != null) {
            problems.addAll(days(wanted.expires(), wanted.review()));
        }
        return problems;
    }

    /** Nobody accepts a risk for ever, or for a day that is past. */
    private List<Problem> days(LocalDate expires, LocalDate review) {
        List<Problem> problems = new ArrayList<>();
        if (expires == null || !expires.isAfter(today.date())) {
            problems.add(Problem.of("EXPIRY_NEEDED", "expires"));
        } else if (review != null && review.isAfter(expires)) {
            problems.add(Problem.of("REVIEW_AFTER_EXPIRY", "review"));
        }
        return problems;
    }

    private static void text(List<Problem> problems, String field, String text) {
        if (text == null) {
            problems.add(Problem.of("TEXT_NEEDED", field));
        } else if (text.length() > LONGEST) {
            problems.add(Problem.of("TEXT_TOO_LONG", field, field, LONGEST));
        }
    }
}
