package dev.accord.setup;

import dev.accord.catalogue.Catalogue;
import dev.accord.governance.Configuration;
import java.util.Map;

/**
 * Keeps the select list that Accord made for applications in step with them. A field that Accord did not make is never
 * touched, and more than {@link #MOST} applications are no list that anybody can choose from.
 */
public final class KeepOptions {
    public static final int MOST = 1_000;

    private final Configuration configuration;
    private final Made made;
    private final JiraConfiguration jira;
    private final Catalogue catalogue;
    private final Lists lists;

    /** The select list, and which of its options stands for which application. */
    public record Lists(FieldOptions options, OptionsOfApplications known) {}

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
        String field = configuration.settings().applicationField();
        if (field != null && isOurs(field)) {
            jira.alone(() -> {
                keep(field);
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
