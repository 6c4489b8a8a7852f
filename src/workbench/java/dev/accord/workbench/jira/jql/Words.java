package dev.accord.workbench.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query cut into words. */
final class Words {
    private static final Pattern WORD = Pattern.compile("\\s*(?:"
            + "(?<quoted>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')"
            + "|(?<sign>!=|!~|<=|>=|[=~<>(),])"
            + "|(?<plain>cf\\[\\d+\\]|[^\\s=~!<>(),\"']+))");

    private final List<Word> words = new ArrayList<>();
    private int at;

    /** One of them; what was quoted is never a key word. */
    record Word(String text, boolean quoted) {
        boolean is(String keyword) {
            return !quoted && text.equalsIgnoreCase(keyword);
        }
    }

    Words(String jql) {
        Matcher matcher = WORD.matcher(jql);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            words.add(
                    matcher.group("quoted") == null
                            ? new Word(matcher.group().trim(), false)
                            : new Word(unquoted(matcher.group("quoted")), true));
        }
        if (!jql.substring(end).isBlank()) {
            throw new JqlError("Error in the JQL Query: The character '"
                    + jql.substring(end).trim().charAt(0) + "' at position " + end + " is not expected.");
        }
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1");
    }

    boolean end() {
        return at == words.size();
    }

    /** Steps over the key words if they are next. */
    boolean take(String... keywords) {
        for (int i = 0; i < keywords.length; i++) {
            if (at + i >= words.size() || !words.get(at + i).is(keywords[i])) {
                return false;
            }
        }
        at += keywords.length;
        return true;
    }

    void expect(String keyword) {
        if (!take(keyword)) {
            throw new JqlError("Error in the JQL Query: Expecting '" + keyword + "' but got '" + rest() + "'.");
        }
    }

    Word next() {
        if (end()) {
            throw new JqlError("Error in the JQL Query: the query ends too early.");
        }
        Word word = words.get(at);
        if (!word.quoted && word.text.matches("[=~<>(),!]+")) {
            throw new JqlError("Error in the JQL Query: '" + word.text + "' is not expected here.");
        }
        at++;
        return word;
    }

    String rest() {
        return end() ? "end of query" : words.get(at).text.toLowerCase(Locale.ROOT);
    }
}
