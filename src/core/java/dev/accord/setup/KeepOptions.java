package dev.accord.setup;

import dev.accord.catalogue.Catalogue;
import dev.accord.governance.Configuration;
import dev.accord.routing.PerformingGroups;
import dev.accord.routing.TargetTexts;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps the select lists that Accord made in step: that of applications with them, that of performing groups with bindings
 * and contracts. A field that Accord did not make is never
 * touched, and more than {@link #MOST} applications are no list that anybody can choose from.
 */
public final class KeepOptions {
    public static final int MOST = 1_000;

    private final Configuration configuration;
    private final Made made;
    private final JiraConfiguration jira;
    private final Catalogue catalogue;
    private final Lists lists;

    /** The select lists, which option stands for which application, and what a performing group is called. */
    public record Lists(FieldOptions options, OptionsOfApplications known, TargetTexts texts) {}

    public KeepOptions(
            Configuration configuration, Made made, JiraConfiguration jira, Catalogue catalogue, Lists lists) {
        this.configuration = configuration;
        this.made = made;
        this.jira = jira;
        this.catalogue = catalogue;
        this.lists = lists;
    }

    /** Repeating it is harmless: what is in step already is left alone. While another node is at it nothing is done here. */
    public void run() {
        String applications = configuration.settings().applicationField();
        String performing = configuration.settings().routing().performingField();
        if (isOurs(applications) || isOurs(performing)) {
            jira.alone(() -> {
                if (isOurs(applications)) {
                    keep(applications);
                }
                if (isOurs(performing)) {
                    keepPerforming(performing);
                }
                return true;
            });
        }
    }

    private boolean isOurs(String field) {
        return made.all().stream()
                .anyMatch(each -> each.kind() == Step.Kind.FIELD && each.id().equals(field));
    }

    private void keep(String field) {
        Map<String, String> texts = OptionChange.texts(catalogue.all());
        if (texts.size() <= MOST) {
            lists.options().of(field).forEach((context, present) -> OptionChange.missing(
                            texts, lists.known().of(context), present)
                    .forEach(change -> make(field, context, change)));
        }
    }

    /** By their texts alone: a group that is called otherwise is another option. */
    private void keepPerforming(String field) {
        Set<String> texts = PerformingGroups.all(configuration.bindings(), catalogue.all()).stream()
                .map(lists.texts()::of)
                .limit(MOST)
                .collect(Collectors.toCollection(TreeSet::new));
        lists.options().of(field).forEach((context, present) -> {
            Set<String> there = new HashSet<>();
            for (FieldOptions.Option each : present) {
                there.add(each.text());
                if (each.disabled() && texts.contains(each.text())) {
                    lists.options().enable(field, context, each.id());
                } else if (!each.disabled() && !texts.contains(each.text())) {
                    lists.options().disable(field, context, each.id());
                }
            }
            texts.stream().filter(text -> !there.contains(text)).forEach(text -> lists.options()
                    .add(field, context, text));
        });
    }

    private void make(String field, long context, OptionChange change) {
        if (change instanceof OptionChange.Add add) {
            lists.known().put(context, add.application(), lists.options().add(field, context, add.text()));
        } else if (change instanceof OptionChange.Take take) {
            lists.known().put(context, take.application(), take.option());
        } else if (change instanceof OptionChange.Rename rename) {
            lists.options().rename(field, context, rename.option(), rename.text());
        } else if (change instanceof OptionChange.Enable enable) {
            lists.options().enable(field, context, enable.option());
        } else if (change instanceof OptionChange.Disable disable) {
            lists.options().disable(field, context, disable.option());
        }
    }
}
