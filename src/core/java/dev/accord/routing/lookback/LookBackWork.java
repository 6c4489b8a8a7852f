package dev.accord.routing.lookback;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.governance.ProcessMapping;
import dev.accord.jobs.Job;
import dev.accord.jobs.Work;
import dev.accord.routing.Agreements;
import dev.accord.routing.Issues;
import dev.accord.routing.reroute.FindIssues;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The job that follows the issues resolved lately. It only reads, so a part that is done twice comes out the same. */
public final class LookBackWork implements Work {
    static final String KIND = "LOOK_BACK";
    private static final int AT_ONCE = 50;
    private static final int AT_MOST = 100_000;

    private final LookBacks lookBacks;
    private final FindIssues find;
    private final Agreements agreements;
    private final Reading reading;

    /** How one issue is read and followed. */
    public record Reading(Issues issues, Endings endings, Follow follow) {
        Stream<Track> track(long issue, Agreements agreements) {
            return endings
                    .resolvedAt(issue)
                    .flatMap(at -> issues.read(issue).map(facts -> follow.track(facts, at, agreements.known())))
                    .stream();
        }
    }

    public LookBackWork(LookBacks lookBacks, FindIssues find, Agreements agreements, Reading reading) {
        this.lookBacks = lookBacks;
        this.find = find;
        this.agreements = agreements;
        this.reading = reading;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Chunks open(Job job) {
        LookBack lookBack = lookBacks.find(Long.parseLong(job.about())).orElseThrow();
        List<Long> issues = lookBacks.issues(lookBack.id()).orElseGet(() -> searched(lookBack));
        return new Chunks() {
            @Override
            public int total() {
                return issues.size();
            }

            @Override
            public int step(int done) {
                int to = Math.min(done + AT_ONCE, issues.size());
                lookBacks.keep(
                        lookBack.id(),
                        done / AT_ONCE,
                        issues.subList(done, to).stream()
                                .flatMap(each -> reading.track(each, agreements))
                                .toList());
                return to;
            }

            @Override
            public Problem message() {
                lookBacks.forgetBefore(lookBack.id());
                return Problem.of("LOOK_BACK_DONE", "", issues.size());
            }
        };
    }

    private List<Long> searched(LookBack lookBack) {
        String types = agreements.stored().settings().processOf().stream()
                .map(ProcessMapping::issueType)
                .distinct()
                .collect(Collectors.joining(", "));
        Optional<Outcome<FindIssues.Found>> outcome = types.isEmpty()
                ? Optional.empty()
                : Optional.of(find.find(
                        "issuetype in (" + types + ") AND resolved >= -" + lookBack.days() + "d ORDER BY key",
                        lookBack.starter(),
                        AT_MOST));
        List<Long> found = outcome.isPresent() && outcome.get() instanceof Outcome.Done<FindIssues.Found> done
                ? done.value().ids().stream().distinct().sorted().toList()
                : List.of();
        lookBacks.found(lookBack.id(), found);
        return found;
    }
}
