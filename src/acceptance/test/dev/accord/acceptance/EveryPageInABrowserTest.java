package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.openqa.selenium.By;

/** Each page draws itself, breaks no script, and has nothing that keeps anybody out: wide, narrow and dark. */
@RunWith(Parameterized.class)
public final class EveryPageInABrowserTest {
    @ClassRule
    public static final Browser BROWSER = new Browser();

    private final String path;
    private final String heading;

    @Parameters(name = "{0}")
    public static Object[][] pages() {
        return new Object[][] {
            {"triage", "Triage"},
            {"quality", "Routing quality"},
            {"applications", "Applications"},
            {"applications/BANKGATE", "Bank Gateway"},
            {"import", "Import applications"},
            {"portfolio", "Portfolio"},
            {"open-points", "Open points"},
            {"undecided", "Undecided cells"},
            {"workshop/BANKGATE", "Support-model workshop: Bank Gateway"},
            {"transition/BANKGATE", "From mode 2 to mode 1: Bank Gateway"},
            {"aspiration/BANKGATE", "Aspiration for Bank Gateway"},
            {"checklist/BANKGATE", "Control and operate: Bank Gateway"},
            {"vendors", "Vendors"},
            {"operating-models", "Operating models"},
            {"operating-models/B", "Business operated (model B)"},
            {"relationships", "Relationships"},
            {"my-projects", "My projects"},
            {"reroute", "Route existing issues"},
            {"relationship/FIN", "Relationship with Finance"},
            {"assessment/SUP", "Assessments"},
            {"assessment/SUP/1", "Assess the maturity level"},
            {"agreement/FIN", "Governance agreement"},
            {"pulse/FIN", "Pulse"},
            {"brief/FIN", "Meeting with Clara Winter"},
            {"take-over", "Take over projects"},
            {"quarter", "IT and the business in"},
            {"description/FIN/it", "How IT operates"},
            {"get-started", "Get started"},
            {"settings", "Accord settings"},
            {"bindings", "Bindings"},
            {"simulator", "Simulator"},
            {"health", "Health"}
        };
    }

    public EveryPageInABrowserTest(String path, String heading) {
        this.path = path;
        this.heading = heading;
    }

    @Test
    public void nothingKeepsAnybodyOut() {
        String address = Database.H2.address();
        BROWSER.elevate(address);
        for (String theme : List.of("light", "dark")) {
            BROWSER.theme(theme);
            for (int width : new int[] {1280, 400}) {
                BROWSER.width(width);
                BROWSER.open(address, "/plugins/servlet/accord/" + path, "admin");
                BROWSER.seeText(By.cssSelector("#accord-page h1"), heading);
                assertEquals(theme + ", " + width, List.of(), BROWSER.violations("#accord-page"));
                assertEquals("nothing is wider than the window", 0, BROWSER.overflow());
            }
        }
        assertEquals(List.of(), BROWSER.scriptErrors());
    }
}
