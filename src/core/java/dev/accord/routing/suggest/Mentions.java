package dev.accord.routing.suggest;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationKey;
import dev.accord.routing.suggest.Clue.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds keys, names and aliases of applications in a text, as whole words: an index over their first words, so that the
 * length of the text counts and not the number of applications. Retired applications are not found.
 */
final class Mentions {
    /** Shorter ones are words of other languages, units and initials; in their own case only they mean an application. */
    private static final int SHORT = 4;

    private static final int LONGEST_TEXT = 32_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, List<Term>> byFirstWord = new HashMap<>();

    /** One way to write an application. */
    private record Term(
            Application application,
            Kind kind,
            String text,
            List<String> words,
            List<String> folded,
            boolean exactly) {}

    /** A term in the text; what is longer says more. */
    record Mention(Application application, Kind kind, String text) {}

    Mentions(Collection<Application> applications) {
        for (Application each : applications) {
            if (!each.retired()) {
                add(each, Kind.KEY, each.key());
                add(each, Kind.NAME, each.name());
                each.aliases().forEach(alias -> add(each, Kind.ALIAS, alias));
            }
        }
    }

    private void add(Application application, Kind kind, String text) {
        List<String> words = words(text);
        int length = words.stream().mapToInt(String::length).sum();
        if (length > 1) {
            Term term = new Term(application, kind, text, words, folded(words), length < SHORT);
            byFirstWord
                    .computeIfAbsent(term.folded().get(0), first -> new ArrayList<>())
                    .add(term);
        }
    }

    /** In the order of the text; one that stands inside a longer one of the same words is left out. */
    List<Mention> in(String text) {
        List<String> words = words(text);
        List<String> folded = folded(words);
        List<Mention> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int longest = 0;
            List<Term> here = new ArrayList<>();
            for (Term term : byFirstWord.getOrDefault(folded.get(at), List.of())) {
                if (term.words().size() >= longest && stands(term, words, folded, at)) {
                    if (term.words().size() > longest) {
                        here.clear();
                        longest = term.words().size();
                    }
                    here.add(term);
                }
            }
            here.forEach(term -> found.add(new Mention(term.application(), term.kind(), term.text())));
            at += Math.max(0, longest - 1);
        }
        return found;
    }

    private static boolean stands(Term term, List<String> words, List<String> folded, int at) {
        int end = at + term.words().size();
        return end <= words.size()
                && (term.exactly()
                        ? words.subList(at, end).equals(term.words())
                        : folded.subList(at, end).equals(term.folded()));
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(ApplicationKey::folded).toList();
    }

    private static List<String> words(String text) {
        if (text == null) {
            return List.of();
        }
        String normal = ApplicationKey.normal(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        Matcher matcher = WORD.matcher(normal);
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
