package dev.accord.catalogue;

import static org.junit.Assert.assertEquals;

import dev.accord.catalogue.ApplicationMatcher.Match;
import java.util.List;
import org.junit.Test;

public final class ApplicationMatcherTest {
    private static final Application CAFE = Application.named("CAF\u00C9", "Caf\u00E9 Bookings");
    private final ApplicationMatcher matcher = ApplicationMatcher.of(List.of(CAFE, Application.named("X", "Other")));

    @Test
    public void aKeyIsFoundInWhateverFormAndBetweenWhateverSpaceItIsWritten() {
        for (String text : List.of("CAF\u00C9", "CAFE\u0301", "\u00A0CAF\u00C9\u202F", "\uFEFFCAF\u00C9")) {
            assertEquals(text, new Match.One(CAFE), matcher.match(List.of(text)));
        }
    }

    @Test
    public void theCaseOfAKeyMatters() {
        assertEquals(new Match.None(), matcher.match(List.of("caf\u00E9")));
    }

    @Test
    public void aNameIsFoundInAnyCaseFormAndKindOfSpace() {
        for (String text : List.of("cafe\u0301 bookings", "CAF\u00C9\u00A0BOOKINGS", "\u2007Caf\u00E9 Bookings ")) {
            assertEquals(text, new Match.One(CAFE), matcher.match(List.of(text)));
        }
        assertEquals(new Match.One(CAFE), matcher.match(List.of("Caf\u00E9 Bookings (CAF\u00C9)")));
    }

    @Test
    public void anotherLetterIsAnotherName() {
        assertEquals(new Match.None(), matcher.match(List.of("Cafe Bookings")));
    }
}
