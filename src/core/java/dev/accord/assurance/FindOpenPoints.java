package dev.accord.assurance;

import dev.accord.aspiration.Aspiration;
import dev.accord.catalogue.Application;
import dev.accord.governance.Records;
import dev.accord.relationship.Today;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody has to see to by now over all applications. */
public final class FindOpenPoints {
    private final Records<Risks> risks;
    private final Records<Aspiration> aspirations;
    private final Records<Checklist> checklists;
    private final Today today;

    public FindOpenPoints(
            Records<Risks> risks, Records<Aspiration> aspirations, Records<Checklist> checklists, Today today) {
        this.risks = risks;
        this.aspirations = aspirations;
        this.checklists = checklists;
        this.today = today;
    }

    /** Those of applications in use, what is due longest first. */
    public List<OpenPoint> among(Collection<Application> applications) {
        Map<String, Risks> ownRisks = byApplication(risks);
        Map<String, Aspiration> ownAspirations = byApplication(aspirations);
        Map<String, Checklist> ownChecklists = byApplication(checklists);
        return applications.stream()
                .filter(each -> !each.retired())
                .flatMap(each -> OpenPoint.of(
                        each,
                        ownRisks.getOrDefault(each.key(), Risks.none(each.key())),
                        ownAspirations.getOrDefault(each.key(), Aspiration.none(each.key())),
                        ownChecklists.getOrDefault(each.key(), Checklist.none(each.key())),
                        today.date())
                        .stream())
                .sorted(Comparator.comparing(OpenPoint::since, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static <T extends Records.Kept<T>> Map<String, T> byApplication(Records<T> records) {
        return records.all().stream().collect(Collectors.toMap(Records.Kept::application, Function.identity()));
    }
}
