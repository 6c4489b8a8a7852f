package dev.accord.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import org.junit.Test;

public final class AddressTest {
    @Test
    public void theFirstNameOfThePathIsThePageAndTheRestBelongsToIt() {
        assertEquals(
                new Address(Optional.of(Pages.OPERATING_MODELS), "B/cells"), Address.of("/operating-models/B/cells"));
    }

    @Test
    public void aPageStandsAloneAsWell() {
        assertEquals(new Address(Optional.of(Pages.TRIAGE), ""), Address.of("/triage"));
    }

    @Test
    public void whatIsNoPageNamesNone() {
        assertTrue(Address.of("/triage2").page().isEmpty());
        assertTrue(Address.of("/").page().isEmpty());
        assertTrue(Address.of(null).page().isEmpty());
    }
}
