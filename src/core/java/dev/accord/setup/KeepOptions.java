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
    private final Catalogue catalogue;
    private final FieldOptions options;
    private final OptionsOfApplications known;

    public KeepOptions(
            Configuration configuration,
            Made made,
            Catalogue catalogue,
            FieldOptions options,
            OptionsOfApplications known) {
        this.configuration = configuration;
        this.made = made;
        this.catalogue = catalogue;
        this.options = options;
        this.known = known;
    }

    /** Repeating it is harmless: what is in step already is left alone. */
    public void run() {
        String field = configuration.settings().applicationField();
        if (field == null
                || made.all().stream()
                        .noneMatch(each ->
                                each.kind() == Step.Kind.FIELD && each.id().equals(field))) {
            return;
        }
        Map<String, String> texts = OptionChange.texts(catalogue.all());
        if (texts.size() <= MOST) {
            options.of(field).forEach((context, present) -> OptionChange.missing(texts, known.of(context), present)
                    .forEach(change -> make(field, context, change)));
        }
    }

    private void make(String field, long context, OptionChange change) {
        if (change instanceof OptionChange.Add add) {
            known.put(context, add.application(), options.add(field, context, add.text()));
        } else if (change instanceof OptionChange.Take take) {
            known.put(context, take.application(), take.option());
        } else if (change instanceof OptionChange.Rename rename) {
            options.rename(field, context, rename.option(), rename.text());
        } else if (change instanceof OptionChange.Enable enable) {
            options.enable(field, context, enable.option());
        } else if (change instanceof OptionChange.Disable disable) {
            options.disable(field, context, disable.option());
        }
    }
}
