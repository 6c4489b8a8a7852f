package dev.accord.words;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.catalogue.Application;
import dev.accord.relationship.RelationshipHistory.Changed;
import dev.accord.relationship.quarter.Report;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The page of a quarter in plain lines. */
public final class QuarterWords {
    private final I18nResolver words;
    private final UnaryOperator<String> models;

    /** {@code models} names an operating model by its key. */
    public QuarterWords(I18nResolver words, UnaryOperator<String> models) {
        this.words = words;
        this.models = models;
    }

    public String title(Report report) {
        return text("accord.quarter.title", report.quarter());
    }

    /** The page, line by line. */
    public List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(title(report));
        heading(lines, "accord.quarter.routed");
        report.routed()
                .forEach(each -> lines.add(text(
                        "accord.quarter.line.routed",
                        words.getText("accord.party." + each.party()),
                        each.issues(),
                        each.share(),
                        each.again(),
                        each.overridden())));
        heading(lines, "accord.quarter.models");
        lines.add(text("accord.quarter.closed", report.closed()));
        report.models()
                .forEach(each -> lines.add(text(
                        "accord.quarter.line.model",
                        each.application().name(),
                        model(each.before()),
                        model(each.after()))));
        report.published()
                .forEach(each ->
                        lines.add(text("accord.quarter.line.published", each.name(), each.before(), each.after())));
        heading(lines, "accord.quarter.vacant");
        report.vacant().stream().map(Application::name).forEach(each -> lines.add("- " + each));
        heading(lines, "accord.quarter.moved");
        report.moved().forEach(each -> each.fields()
                .forEach(field -> lines.add(text(
                        "accord.quarter.line.moved",
                        each.relationship().businessUnit(),
                        words.getText(label(field)),
                        value(field, field.before()),
                        value(field, field.after())))));
        return lines;
    }

    private String model(String key) {
        return key == null ? null : models.apply(key);
    }

    private static String label(Changed field) {
        String name = field.field().startsWith("relationshipModel") ? "model" : "level";
        return "accord.relationship.field." + name + (field.field().endsWith("target") ? ".target" : "");
    }

    private Object value(Changed field, Object value) {
        return value == null || field.field().startsWith("maturityLevel")
                ? value
                : words.getText("accord.relationship.model." + value);
    }

    private void heading(List<String> lines, String key) {
        lines.add("");
        lines.add(words.getText(key));
    }

    private String text(String key, Object... arguments) {
        Serializable[] texts = new Serializable[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Objects.toString(arguments[i], "\u2013");
        }
        return words.getText(key, texts);
    }
}
