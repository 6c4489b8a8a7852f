package dev.accord.jira;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.relationship.MyRelationships;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.RelationshipModel;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code project in projectsWithRelationshipModel("Passive", "Provider")}: projects by how both sides chose to work. */
public final class ProjectsWithRelationshipModelFunction extends ProjectsFunction {
    public ProjectsWithRelationshipModelFunction(I18nResolver words, MyRelationships relationships) {
        super("projectsWithRelationshipModel", words, relationships);
    }

    @Override
    Optional<Predicate<Relationship>> wanted(List<String> arguments) {
        List<RelationshipModel> models = arguments.stream()
                .map(ProjectsWithRelationshipModelFunction::model)
                .filter(Objects::nonNull)
                .toList();
        return models.isEmpty() || models.size() < arguments.size()
                ? Optional.empty()
                : Optional.of(each -> models.contains(each.assessment().model().current()));
    }

    private static RelationshipModel model(String name) {
        return Arrays.stream(RelationshipModel.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
