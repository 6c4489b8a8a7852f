package dev.accord.workbench.plugins;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The sentences of the plugin's i18n resources; a key without a sentence shows as the key, as in Jira. */
public final class Words implements I18nResolver {
    private static final Pattern CALL = Pattern.compile("AJS\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*(,|\\))");

    private final Properties sentences = new Properties();

    public void read(Plugin plugin) {
        for (Element resource : plugin.modules("resource")) {
            if (resource.getAttribute("type").equals("i18n")) {
                read(plugin.file(resource.getAttribute("location").replace('.', '/') + ".properties"));
            }
        }
    }

    void read(URL file) {
        try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.ISO_8859_1)) {
            sentences.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return arguments.length == 0
                ? getText(key)
                : new MessageFormat(getRawText(key), Locale.ENGLISH).format(arguments);
    }

    @Override
    public String getText(String key) {
        return getRawText(key);
    }

    @Override
    public String getRawText(String key) {
        return sentences.getProperty(key, key);
    }

    /** What Jira's {@code jsI18n} transformer does to a script: puts the sentence in the place of its key. */
    public String transform(String script) {
        Matcher call = CALL.matcher(script);
        StringBuilder out = new StringBuilder();
        while (call.find()) {
            String literal = literal(getRawText(call.group(2)));
            String with = call.group(3).equals(",") ? "AJS.format(" + literal + "," : literal;
            call.appendReplacement(out, Matcher.quoteReplacement(with));
        }
        return call.appendTail(out).toString();
    }

    private static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || c == '<' || c > 0x7e) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
