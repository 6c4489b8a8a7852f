package dev.accord.jira;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.relationship.Comparison;
import dev.accord.relationship.MaturityLevel;
import dev.accord.relationship.MyRelationships;
import dev.accord.relationship.Relationship;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code project in projectsWithMaturity("<", 2)}: projects by the maturity level of their relationship. */
public final class ProjectsWithMaturityFunction extends ProjectsFunction {
    public ProjectsWithMaturityFunction(I18nResolver words, MyRelationships relationships) {
        super("projectsWithMaturity", words, relationships);
    }

    @Override
    Optional<Predicate<Relationship>> wanted(List<String> arguments) {
        if (arguments.size() != 2) {
            return Optional.empty();
        }
        Optional<MaturityLevel> level = Arrays.stream(MaturityLevel.values())
                .filter(each -> String.valueOf(each.number()).equals(arguments.get(1)))
                .findFirst();
        return Comparison.of(arguments.get(0))
                .flatMap(comparison -> level.map(than -> (Relationship each) ->
                        comparison.holds(each.assessment().level().current(), than)));
    }
}
