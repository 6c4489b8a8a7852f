package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;

/** The portfolio as somebody reads it who wants to know where nothing is agreed. */
public final class PortfolioInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private static final String REST = "/rest/accord/1.0/portfolio";

    private final String address = Database.BROWSED.address();
    private final Http lucas = new Http(address, "lucas");

    @Test
    public void theMapIsFilteredSummedUpAndReadInWords() {
        JsonNode undecided = lucas.get(REST + "?party=UNDECIDED&maxResults=1").body();
        String first = undecided.at("/values/0/name").asText();
        BROWSER.open(address, "/plugins/servlet/accord/operating-models", "lucas");
        BROWSER.click(By.linkText("Portfolio"));
        BROWSER.see(By.cssSelector(".accord-heat tbody th"));
        BROWSER.see(By.cssSelector("select[name=party]")).sendKeys("Undecided");
        BROWSER.seeText(By.cssSelector(".accord-lead"), undecided.path("total").asInt() + " applications");
        BROWSER.see(By.linkText(first));
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.click(By.xpath("//button[.='In words']"));
        BROWSER.seeText(By.cssSelector(".accord-heat-words"), "Mgmt");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        BROWSER.click(By.xpath("//button[.='By business unit']"));
        BROWSER.seeText(By.cssSelector("tbody th"), "All of them");
        BROWSER.click(By.xpath("//button[.='Heat map']"));
        BROWSER.seeText(By.cssSelector(".accord-heat tbody"), "All of them");
        assertEquals(List.of(), BROWSER.violations("#accord-page"));
        assertEquals(List.of(), BROWSER.scriptErrors());
    }

    @Test
    public void theFileHoldsWhatTheFilterFinds() {
        int found =
                lucas.get(REST + "?model=B&maxResults=1").body().path("total").asInt();
        String[] lines = lucas.download(REST + "/export?model=B").split("\r\n", -1);
        assertTrue(found > 0);
        assertEquals("a heading, the lines and the end", found + 2, lines.length);
        assertEquals(400, lucas.get(REST + "?party=NOBODY").status());
        assertEquals(401, new Http(address, "").get(REST).status());
    }
}
