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

    @Test
    public void whatIsAnothersKeyMeansTheOtherAlthoughItIsWrittenAsAName() {
        Application named = Application.named("A", "B");
        Application keyed = Application.named("B", "Other");
        ApplicationMatcher both = ApplicationMatcher.of(List.of(named, keyed));
        assertEquals(new Match.One(keyed), both.match(List.of("B")));
        assertEquals(new Match.One(named), both.match(List.of("b")));
    }

    @Test
    public void aNameThatReadsLikeTheOptionOfAnotherIsNeverGuessed() {
        Application plain = Application.named("HUB", "Customer Hub");
        Application odd = Application.named("X", "Customer Hub (HUB)");
        ApplicationMatcher both = ApplicationMatcher.of(List.of(plain, odd));
        assertEquals(new Match.Ambiguous(List.of(odd, plain)), both.match(List.of("Customer Hub (HUB)")));
        assertEquals(new Match.One(plain), both.match(List.of("customer hub")));
    }

    @Test
    public void severalValuesMustAllMeanOneApplication() {
        assertEquals(new Match.One(CAFE), matcher.match(List.of("Caf\u00E9 Bookings", "caf\u00E9 bookings")));
        assertEquals(
                Match.Ambiguous.class,
                matcher.match(List.of("Caf\u00E9 Bookings", "Other")).getClass());
    }

    @Test
    public void anObjectOfAssetsIsFoundByItsOwnKeyBeforeItsLabel() {
        Application asset = Application.named("ITAM-42", "Something else");
        ApplicationMatcher both = ApplicationMatcher.of(List.of(CAFE, asset));
        assertEquals(new Match.One(asset), both.match(List.of("Caf\u00E9 Bookings (ITAM-42)")));
        assertEquals(new Match.One(CAFE), both.match(List.of("Caf\u00E9 Bookings (ITAM-43)")));
        assertEquals(new Match.None(), both.match(List.of("Unknown (ITAM-43)")));
        assertEquals(new Match.None(), both.match(List.of("Caf\u00E9 Bookings (east)")));
    }
}
