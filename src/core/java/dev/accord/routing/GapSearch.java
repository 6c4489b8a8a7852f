package dev.accord.routing;

import dev.accord.catalogue.Application;
import dev.accord.governance.ProcessMapping;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One look at every process of every application in use. An application is asked about in each of its projects; one without
 * projects may turn up anywhere, so that it is enough if it reaches somebody somewhere. Jira is asked each question once.
 */
final class GapSearch {
    private static final Comparator<Gap> MOST_FIRST = Comparator.comparing(Gap::party)
            .thenComparing(gap -> gap.applications().size(), Comparator.reverseOrder());

    private final Agreement agreement;
    private final Collection<Long> projects;
    private final Availability availability;
    private final Map<Question, Optional<Obstacle>> answers = new HashMap<>();
    private final Map<Cause, Found> found = new LinkedHashMap<>();

    private record Question(Target target, long project) {}

    private record Cause(Party party, Obstacle why, Target target) {}

    /** Where a chain ends with nobody. */
    private record DeadEnd(Obstacle why, Set<Long> projects) {}

    GapSearch(Agreement agreement, Collection<Long> projects, Availability availability) {
        this.agreement = agreement;
        this.projects = projects;
        this.availability = availability;
    }

    Gaps gaps() {
        Set<SupportProcess> processes = EnumSet.noneOf(SupportProcess.class);
        agreement.settings().processOf().stream().map(ProcessMapping::process).forEach(processes::add);
        List<Application> applications = agreement.applications().all().stream()
                .filter(each ->
                        !each.retired() && modelled(each) && !where(each).isEmpty())
                .toList();
        applications.forEach(each -> look(each, processes));
        List<Gap> gaps = new ArrayList<>();
        found.forEach((cause, cells) -> gaps.add(cells.gap(cause)));
        gaps.sort(MOST_FIRST);
        return new Gaps(List.copyOf(projects), applications.size(), processes.size(), gaps);
    }

    private boolean modelled(Application application) {
        return Optional.ofNullable(application.operatingModel())
                .flatMap(agreement.models()::find)
                .isPresent();
    }

    private List<Long> where(Application application) {
        return projects.stream()
                .filter(project -> application.projects().isEmpty()
                        || application.projects().contains(project))
                .toList();
    }

    private void look(Application application, Set<SupportProcess> processes) {
        // Most cells of an application share a few chains.
        Map<List<Candidate>, Optional<DeadEnd>> known = new HashMap<>();
        Decide decide = new Decide(agreement);
        for (SupportProcess process : processes) {
            for (Part part : Part.values()) {
                Answer answer = decide.answer(about(application, part), process);
                if (answer.party() == Party.UNDECIDED) {
                    add(answer, application, new DeadEnd(null, Set.of()));
                } else {
                    known.computeIfAbsent(answer.candidates(), chain -> deadEnd(chain, application))
                            .ifPresent(end -> add(answer, application, end));
                }
            }
        }
    }

    private static Inputs about(Application application, Part part) {
        return new Inputs(0, null, null, List.of(), List.of(), application.key(), part);
    }

    private Optional<DeadEnd> deadEnd(List<Candidate> chain, Application application) {
        Set<Long> missing = new TreeSet<>();
        Obstacle why = null;
        for (long project : where(application)) {
            Optional<Obstacle> obstacle = obstacle(chain, project);
            if (obstacle.isPresent()) {
                missing.add(project);
                why = why == null ? obstacle.get() : why;
            } else if (application.projects().isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(why)
                .map(each -> new DeadEnd(each, application.projects().isEmpty() ? Set.of() : missing));
    }

    /** What keeps the accountable target from having it, where all the others cannot have it either. */
    private Optional<Obstacle> obstacle(List<Candidate> chain, long project) {
        Obstacle why = null;
        for (Candidate candidate : chain) {
            // An owner who happens to be there does not make up for an arrangement that is missing.
            if (candidate.obstacle() == Obstacle.NO_BINDING) {
                return Optional.of(Obstacle.NO_BINDING);
            }
            if (candidate.step() == Step.TRIAGE_GROUP) {
                continue;
            }
            Optional<Obstacle> obstacle = candidate.target() == null
                    ? Optional.of(candidate.obstacle())
                    : answers.computeIfAbsent(new Question(candidate.target(), project), this::ask);
            if (obstacle.isEmpty()) {
                return Optional.empty();
            }
            if (why == null || candidate.step() == Step.BOUND_TARGET) {
                why = obstacle.get();
            }
        }
        return Optional.ofNullable(why);
    }

    private Optional<Obstacle> ask(Question question) {
        IssueFacts any = IssueFacts.anyIn(question.project());
        return availability.obstacle(question.target(), any);
    }

    private void add(Answer answer, Application application, DeadEnd end) {
        Cause cause = new Cause(answer.party(), end.why(), answer.target());
        found.computeIfAbsent(cause, any -> new Found()).add(answer, application, end);
    }

    /** The cells of one cause, while they are being counted. */
    private static final class Found {
        private int cells;
        private final Set<Application> applications = new LinkedHashSet<>();
        private final Set<SupportProcess> processes = EnumSet.noneOf(SupportProcess.class);
        private final Set<Part> parts = EnumSet.noneOf(Part.class);
        private final Set<Long> projects = new TreeSet<>();

        void add(Answer answer, Application application, DeadEnd end) {
            cells++;
            applications.add(application);
            processes.add(answer.process());
            parts.add(answer.part());
            projects.addAll(end.projects());
        }

        Gap gap(Cause cause) {
            return new Gap(
                    cause.party(),
                    cause.why(),
                    cause.target(),
                    cells,
                    List.copyOf(applications),
                    processes,
                    parts,
                    projects);
        }
    }
}
