package dev.accord.setup;

import dev.accord.catalogue.Application;
import dev.accord.setup.FieldOptions.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One change that brings a select list in step with the applications. */
public sealed interface OptionChange {
    record Add(String application, String text) implements OptionChange {}

    /** The option of this text is taken to stand for the application. */
    record Take(String application, long option) implements OptionChange {}

    record Rename(long option, String text) implements OptionChange {}

    record Enable(long option) implements OptionChange {}

    record Disable(long option) implements OptionChange {}

    /**
     * What is missing; nothing where the list is in step.
     *
     * @param texts the option of each application that is offered, by its key
     * @param known the options that stand for an application, by its key
     */
    static List<OptionChange> missing(Map<String, String> texts, Map<String, Long> known, List<Option> options) {
        Map<Long, Option> byId = new HashMap<>();
        Map<String, Option> byText = new HashMap<>();
        options.forEach(each -> {
            byId.put(each.id(), each);
            byText.putIfAbsent(each.text(), each);
        });
        Set<Long> taken = new HashSet<>(known.values());
        List<OptionChange> changes = new ArrayList<>();
        texts.forEach((application, text) -> {
            Option option = byId.get(known.getOrDefault(application, -1L));
            if (option == null
                    && byText.containsKey(text)
                    && taken.add(byText.get(text).id())) {
                option = byText.get(text);
                changes.add(new Take(application, option.id()));
            }
            if (option == null) {
                changes.add(new Add(application, text));
                return;
            }
            if (!option.text().equals(text)) {
                changes.add(new Rename(option.id(), text));
            }
            if (option.disabled()) {
                changes.add(new Enable(option.id()));
            }
        });
        known.forEach((application, id) -> {
            Option option = byId.get(id);
            if (!texts.containsKey(application) && option != null && !option.disabled()) {
                changes.add(new Disable(id));
            }
        });
        return changes;
    }

    /** The name, or "name (key)" where several have it; retired applications are offered no more. */
    static Map<String, String> texts(Collection<Application> applications) {
        Map<String, Integer> names = new HashMap<>();
        List<Application> offered =
                applications.stream().filter(each -> !each.retired()).toList();
        offered.forEach(each -> names.merge(each.name(), 1, Integer::sum));
        Map<String, String> texts = new LinkedHashMap<>();
        offered.forEach(each -> texts.put(
                each.key(), names.get(each.name()) == 1 ? each.name() : each.name() + " (" + each.key() + ")"));
        return texts;
    }
}
