package dev.accord.rest;

import dev.accord.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.core.Response;

/** Issues that a query parameter selects, and files of what is said about them. */
final class Selected {
    private Selected() {}

    /** The keys, or empty where a JQL selects; both or neither end the request. */
    static Optional<List<String>> either(String jql, String issues) {
        boolean named = issues != null && !issues.isBlank();
        if (named == (jql != null && !jql.isBlank())) {
            throw Refusal.of(400, Problem.of("JQL_OR_ISSUES", "jql"));
        }
        return named
                ? Optional.of(Arrays.stream(issues.split("[,\\s]+"))
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList())
                : Optional.empty();
    }

    static Response file(String name, String content) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
