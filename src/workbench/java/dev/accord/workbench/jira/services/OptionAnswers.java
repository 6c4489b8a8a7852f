package dev.accord.workbench.jira.services;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.Choice;
import dev.accord.workbench.jira.company.FieldContext;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Answers for OptionsManager. */
public final class OptionAnswers {
    private final Site site;

    OptionAnswers(Site site) {
        this.site = site;
    }

    public Options getOptions(FieldConfig config) {
        return config == null ? null : new Choices(site, config.getFieldId(), config.getId());
    }

    /** The options of one context; what is changed through it is stored at once and shows in it. */
    static final class Choices extends ArrayList<Option> implements Options {
        private static final long serialVersionUID = 1L;

        private final transient Site site;
        private final String field;
        private final long context;

        Choices(Site site, String field, long context) {
            this.site = site;
            this.field = field;
            this.context = context;
            addAll(choices());
        }

        private FieldRow row() {
            return site.company().field(field).orElseThrow();
        }

        private List<Choice> choices() {
            return row().context(context).map(FieldContext::choices).orElse(List.of());
        }

        private void store(List<Choice> choices) {
            FieldRow row = row();
            site.companies()
                    .put(
                            Kind.FIELD,
                            row.with(row.contexts().stream()
                                    .map(each -> each.id() == context ? each.with(choices) : each)
                                    .toList()));
            clear();
            addAll(choices);
        }

        private void change(Option option, String value, boolean disabled) {
            store(choices().stream()
                    .map(each -> each.id() == option.getOptionId()
                            ? new Choice(each.id(), value, disabled, each.sequence())
                            : each)
                    .toList());
        }

        @Override
        public Option addOption(Option parent, String value) {
            List<Choice> all = new ArrayList<>(choices());
            Choice added = new Choice(site.companies().newId(), value, false, all.size());
            all.add(added);
            store(all);
            return added;
        }

        @Override
        public Option getOptionForValue(String value, Long parentOptionId) {
            return stream()
                    .filter(each -> each.getValue().equalsIgnoreCase(value))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Option getOptionById(Long id) {
            return stream()
                    .filter(each -> Objects.equals(each.getOptionId(), id))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public List<Option> getRootOptions() {
            return List.copyOf(this);
        }

        @Override
        public void disableOption(Option option) {
            change(option, option.getValue(), true);
        }

        @Override
        public void enableOption(Option option) {
            change(option, option.getValue(), false);
        }

        @Override
        public void setValue(Option option, String value) {
            change(option, value, option.getDisabled());
        }
    }
}
