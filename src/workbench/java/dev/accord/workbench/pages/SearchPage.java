package dev.accord.workbench.pages;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Search by JQL, with the result as a table. */
final class SearchPage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient Results results;

    SearchPage(Results results) {
        this.results = results;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String jql = parameter(request, "jql");
        Html body = new Html()
                .add("<section class=\"workbench-page\"><h1>Search</h1>")
                .add("<form class=\"aui workbench-search\" method=\"get\"><label for=\"advanced-search\">JQL</label> ")
                .add("<input class=\"text\" id=\"advanced-search\" name=\"jql\" value=\"?\">", jql)
                .add(" <button class=\"aui-button aui-button-primary\">Search</button></form>")
                .add("?</section>", results.of(jql, start(request)));
        show(response, "Issue Navigator", "atl.general", body);
    }

    private static int start(HttpServletRequest request) {
        String start = parameter(request, "startIndex");
        return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 0;
    }
}
