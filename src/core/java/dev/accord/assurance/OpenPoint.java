package dev.accord.assurance;

import dev.accord.aspiration.Aspiration;
import dev.accord.catalogue.Application;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Something about an application that somebody has to see to by now.
 *
 * @param detail what it is about, such as the benefit; for a checklist how many gaps
 * @param since the day on which it was due, or null
 */
public record OpenPoint(Application application, Kind kind, String detail, LocalDate since) {
    /** What has to be seen to. */
    public enum Kind {
        RISK_UNACCEPTED,
        RISK_EXPIRED,
        RISK_REVIEW_DUE,
        BENEFIT_DUE,
        ASPIRATION_REVIEW_DUE,
        CONTROL_GAPS
    }

    /** All of one application. */
    public static List<OpenPoint> of(
            Application application, Risks risks, Aspiration aspiration, Checklist checklist, LocalDate today) {
        List<OpenPoint> points = new ArrayList<>();
        for (Risk each : risks.values()) {
            switch (each.state(today)) {
                case UNACCEPTED -> points.add(
                        new OpenPoint(application, Kind.RISK_UNACCEPTED, each.text(), each.addedOn()));
                case EXPIRED -> points.add(new OpenPoint(application, Kind.RISK_EXPIRED, each.text(), each.expires()));
                case REVIEW_DUE -> points.add(
                        new OpenPoint(application, Kind.RISK_REVIEW_DUE, each.text(), each.review()));
                case ACCEPTED -> {}
            }
        }
        aspiration.benefits().stream()
                .filter(each -> each.due(today))
                .forEach(each -> points.add(new OpenPoint(application, Kind.BENEFIT_DUE, each.text(), each.due())));
        if (aspiration.nextReview() != null && !aspiration.nextReview().isAfter(today)) {
            points.add(new OpenPoint(application, Kind.ASPIRATION_REVIEW_DUE, null, aspiration.nextReview()));
        }
        int gaps = checklist.gaps().size();
        if (gaps > 0) {
            points.add(new OpenPoint(application, Kind.CONTROL_GAPS, String.valueOf(gaps), checklist.checkedOn()));
        }
        return points;
    }
}
