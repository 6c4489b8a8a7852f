package dev.accord.setup;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.Holder;
import dev.accord.governance.People;
import dev.accord.routing.Availability;
import dev.accord.routing.IssueFacts;
import dev.accord.routing.Obstacle;
import dev.accord.routing.Target;
import dev.accord.setup.ProjectRights.Right;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks before anything is switched on whether people can do what set-up counts on. */
public final class CheckPeople {
    private final People people;
    private final Catalogue catalogue;
    private final Availability availability;
    private final ProjectRights rights;

    public CheckPeople(People people, Catalogue catalogue, Availability availability, ProjectRights rights) {
        this.people = people;
        this.catalogue = catalogue;
        this.availability = availability;
        this.rights = rights;
    }

    /** Rights that somebody lacks in these projects, which one permission scheme or several may give. */
    public record Lacking(Set<Right> rights, List<Long> projects) {}

    /**
     * What was found.
     *
     * @param actingUserUsable whether the user exists and is active
     * @param seatHolders how many different users sit in the seats of applications that are not retired
     * @param unassignable how many of them some of the projects cannot assign, by the reason
     */
    public record Found(
            boolean actingUserUsable, List<Lacking> lacking, int seatHolders, Map<Obstacle, Integer> unassignable) {}

    public Found found(String actingUser, Collection<Long> projects) {
        Set<String> holders = catalogue.all().stream()
                .filter(each -> !each.retired())
                .map(Application::seats)
                .flatMap(seats -> seats.values().stream())
                .flatMap(List::stream)
                .filter(Holder::isUser)
                .map(Holder::userKey)
                .collect(Collectors.toSet());
        Map<Obstacle, Integer> unassignable = new EnumMap<>(Obstacle.class);
        for (String holder : holders) {
            projects.stream()
                    .flatMap(project ->
                            availability
                                    .obstacle(new Target(Target.Type.USER, holder), IssueFacts.anyIn(project))
                                    .stream())
                    .findFirst()
                    .ifPresent(obstacle -> unassignable.merge(obstacle, 1, Integer::sum));
        }
        boolean usable = actingUser != null
                && people.byKey(actingUser).filter(People.Person::active).isPresent();
        return new Found(usable, usable ? lacking(actingUser, projects) : List.of(), holders.size(), unassignable);
    }

    private List<Lacking> lacking(String user, Collection<Long> projects) {
        Map<Set<Right>, List<Long>> byRights = projects.stream()
                .collect(Collectors.groupingBy(
                        project -> rights.lacking(user, project),
                        () -> new TreeMap<>(java.util.Comparator.comparing(Set::toString)),
                        Collectors.toList()));
        return byRights.entrySet().stream()
                .filter(each -> !each.getKey().isEmpty())
                .map(each -> new Lacking(each.getKey(), each.getValue()))
                .toList();
    }
}
