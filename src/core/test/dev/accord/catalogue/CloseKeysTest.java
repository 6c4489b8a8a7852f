package dev.accord.catalogue;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public final class CloseKeysTest {
    private final CloseKeys close =
            CloseKeys.among(List.of("SAP-FI", "sap fi", "SAP\u00A0FI", "SAP-CO", "CAF\u00C9", "cafe\u0301", "--", "+"));

    @Test
    public void caseSpaceAndPunctuationMakeNoOtherKey() {
        assertEquals(List.of("SAP-FI", "SAP\u00A0FI"), close.to("sap fi"));
        assertEquals(List.of("SAP-FI", "SAP\u00A0FI", "sap fi"), close.to("SapFi"));
        assertEquals(List.of("cafe\u0301"), close.to("CAF\u00C9"));
    }

    @Test
    public void aLetterOrADigitMakesAnotherOne() {
        assertEquals(List.of(), close.to("SAP-CO"));
        assertEquals(List.of(), close.to("SAP-C0"));
    }

    @Test
    public void keysWithoutLettersAreCloseOnlyToThemselves() {
        assertEquals(List.of(), close.to("--"));
    }

    @Test
    public void everySetOfCloseKeysIsNamedOnce() {
        assertEquals(
                List.of(List.of("CAF\u00C9", "cafe\u0301"), List.of("SAP-FI", "SAP\u00A0FI", "sap fi")),
                close.groups());
    }
}
