package dev.accord.words;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.catalogue.Application;
import dev.accord.governance.People.Person;
import dev.accord.operatingmodel.CellChange;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.ModelVersion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** A version of a model in plain lines, for somebody whom it concerns. */
public final class VersionWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm (VV)");
    private static final int NAMED = 20;

    private final I18nResolver words;
    private final Supplier<ZoneId> home;
    private final Supplier<String> address;

    /** {@code home} is where this Jira is at home, {@code address} where it is found. */
    public VersionWords(I18nResolver words, Supplier<ZoneId> home, Supplier<String> address) {
        this.words = words;
        this.home = home;
        this.address = address;
    }

    public String subject(CustomModel model, ModelVersion version) {
        return words.getText("accord.version.mail.subject", model.name(), String.valueOf(version.number()));
    }

    /** The mail, line by line. */
    public List<String> lines(
            Person person,
            CustomModel model,
            ModelVersion version,
            List<CellChange> changes,
            Collection<Application> applications) {
        List<String> lines = new ArrayList<>();
        lines.add(words.getText("accord.mail.hello", person.displayName()));
        lines.add("");
        lines.add(words.getText(
                "accord.version.mail.from",
                model.name(),
                String.valueOf(version.number()),
                MOMENT.format(version.from().atZone(home.get()))));
        if (version.note() != null) {
            lines.add("");
            lines.addAll(version.note().lines().toList());
        }
        heading(lines, "accord.version.mail.changes");
        changes.forEach(each -> lines.add("- " + change(each)));
        heading(lines, "accord.version.mail.applications");
        applications.stream().limit(NAMED).forEach(each -> lines.add("- " + each.name()));
        if (applications.size() > NAMED) {
            lines.add(words.getText("accord.version.mail.more", String.valueOf(applications.size() - NAMED)));
        }
        lines.add("");
        lines.add(address.get()
                + "/plugins/servlet/accord/operating-models/"
                + URLEncoder.encode(model.key(), StandardCharsets.UTF_8));
        return lines;
    }

    private void heading(List<String> lines, String key) {
        lines.add("");
        lines.add(words.getText(key));
    }

    private String change(CellChange each) {
        return words.getText(
                "accord.version.mail.change",
                words.getText("accord.process." + each.process()),
                words.getText("accord.part." + each.part()),
                words.getText("accord.party." + each.from()),
                words.getText("accord.party." + each.to()));
    }
}
