package dev.accord.catalogue.imports;

import static org.junit.Assert.assertEquals;

import dev.accord.Csv;
import java.util.List;
import org.junit.Test;

public final class ResultFileTest {
    @Test
    public void noCellStartsAFormula() {
        for (String text : List.of("=cmd", "+1", "-1", "@x")) {
            assertEquals("'" + text, Csv.cell(text));
        }
        assertEquals("\"'\tx\"", Csv.cell("\tx"));
        assertEquals("a=b", Csv.cell("a=b"));
    }

    @Test
    public void aCellThatHoldsSeparatorsOrQuotationMarksIsQuoted() {
        assertEquals("\"a,b\"", Csv.cell("a,b"));
        assertEquals("\"say \"\"x\"\"\"", Csv.cell("say \"x\""));
        assertEquals("", Csv.cell(null));
    }

    @Test
    public void eachRecordHasALineAndSoHasEachConflict() {
        String file = new ResultFile(problem -> problem.code())
                .of(Table.results(List.of(), "key|business unit", "=CRM|Sales", "=CRM|IT", "a/b|"));
        assertEquals(
                List.of(
                        "\uFEFFline,record,result,key,name,field,before,after,message",
                        "2,1,new,'=CRM,'=CRM,,,,name: =CRM. businessUnit: Sales. lifeCycle: ACTIVE.",
                        "3,2,merged,'=CRM,'=CRM,,,,",
                        "3,2,conflict,'=CRM,'=CRM,businessUnit,IT,Sales,VALUE_NOT_USED",
                        "4,3,error,a/b,,,,,KEY_CHARACTERS"),
                file.lines().toList());
    }
}
