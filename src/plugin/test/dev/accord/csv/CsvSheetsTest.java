package dev.accord.csv;

import static org.junit.Assert.assertEquals;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.catalogue.imports.Sheet;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

/** Files as people have them. */
public final class CsvSheetsTest {
    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final String TEXT = "key,name\nGRUN,Gr\u00fcn \u20ac\n";

    @Test
    public void theEncodingIsFoundOut() {
        assertEquals("UTF-8", sheet(TEXT.getBytes(StandardCharsets.UTF_8)).encoding());
        assertEquals(
                "UTF-8",
                sheet(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).encoding());
        assertEquals("windows-1252", sheet(TEXT.getBytes(CP1252)).encoding());
        assertEquals(
                "UTF-16",
                sheet(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).encoding());
        for (byte[] file : List.of(
                TEXT.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8),
                TEXT.getBytes(CP1252),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))) {
            assertEquals("key", sheet(file).headings().get(0));
            assertEquals("Gr\u00fcn \u20ac", sheet(file).rows().get(0).cells().get(1));
        }
    }

    @Test
    public void linesThatDoNotFitTheEncodingOfTheFileAreInDoubt() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("key,name\nA,\u00fc\n".getBytes(CP1252));
        mixed.writeBytes("B,\u00fc\nC,plain\n".getBytes(StandardCharsets.UTF_8));
        Sheet sheet = sheet(mixed.toByteArray());
        assertEquals("windows-1252", sheet.encoding());
        assertEquals(
                List.of(false, true, false),
                sheet.rows().stream().map(Sheet.Row::inDoubt).toList());
    }

    @Test
    public void theSeparatorIsTheOneThatFitsMostRecords() {
        assertEquals(',', sheet("a,b\n1,2\n").separator());
        assertEquals(';', sheet("a;b,c\n1;2\n3;4,5\n").separator());
        assertEquals('\t', sheet("a\tb\n1\t2\n").separator());
        assertEquals(';', sheet("sep=;\na;b,c\n1;2\n").separator());
        assertEquals(',', sheet("a\nb\n").separator());
    }

    @Test
    public void linesAreThoseOfTheFileAndRecordsAreCounted() {
        Sheet sheet = sheet("sep=,\r\nkey,note\r\nA,\"one\r\ntwo\"\r\n\r\nB,x\r\n");
        assertEquals(List.of(3, 6), sheet.rows().stream().map(Sheet.Row::line).toList());
        assertEquals(List.of(1, 2), sheet.rows().stream().map(Sheet.Row::number).toList());
        assertEquals("one\r\ntwo", sheet.rows().get(0).cells().get(1));
    }

    @Test
    public void aQuotationMarkThatNeverClosesIsRefusedAtItsLine() {
        assertEquals("QUOTE_UNCLOSED [3]", refused("a,b\n1,2\n3,\"4\n5,6\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("QUOTE_UNCLOSED [4]", refused("a,b\n\"1\n2\n3\",\"4\n5\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    public void whatIsNoTextIsRefusedWhole() {
        assertEquals("NOT_TEXT []", refused(new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertEquals("NOT_TEXT []", refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}));
        assertEquals("NUL_BYTES []", refused("a,b\n1,\u00002\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("NOT_DECODABLE [UTF-16]", refused(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}));
        assertEquals("EMPTY_FILE []", refused(new byte[0]));
        assertEquals("EMPTY_FILE []", refused("\n\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("TOO_LARGE [20]", refused(new byte[CsvSheets.LARGEST + 1]));
    }

    @Test
    public void anEncodingThatIsChosenMustFit() {
        assertEquals("NOT_DECODABLE [UTF-8]", code(new CsvSheets().read(TEXT.getBytes(CP1252), "UTF-8", null)));
        assertEquals("ENCODING_UNKNOWN [EBCDIC]", code(new CsvSheets().read(TEXT.getBytes(CP1252), "EBCDIC", null)));
    }

    private static Sheet sheet(String text) {
        return sheet(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet sheet(byte[] file) {
        return ((Outcome.Done<Sheet>) new CsvSheets().read(file, null, null)).value();
    }

    private static String refused(byte[] file) {
        return code(new CsvSheets().read(file, null, null));
    }

    private static String code(Outcome<Sheet> outcome) {
        Problem problem = ((Outcome.Refused<Sheet>) outcome).problems().get(0);
        return problem.code() + " " + problem.args();
    }
}
