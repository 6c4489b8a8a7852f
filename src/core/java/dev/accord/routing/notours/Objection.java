package dev.accord.routing.notours;

import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import java.time.Instant;

/**
 * Somebody's word that an issue came to the wrong people.
 *
 * @param actor user key
 * @param application key of the application that the decision was about, or null
 * @param process of the decision
 * @param part of the decision
 * @param comment what the person said about it, or null
 */
public record Objection(
        long issue,
        long project,
        String actor,
        Instant when,
        Kind kind,
        String application,
        SupportProcess process,
        Part part,
        String comment) {
    /** What is wrong about the route. */
    public enum Kind {
        /** Corrected at once: the right application is named. */
        APPLICATION(true),
        /** Corrected at once: it is the other part. */
        PART(true),
        /** The issue's type stands for another process than the issue is about. */
        PROCESS(false),
        /** The cell of the operating model names the wrong party. */
        ACCOUNTABILITY(false);

        private final boolean corrects;

        Kind(boolean corrects) {
            this.corrects = corrects;
        }

        public boolean corrects() {
            return corrects;
        }
    }

    /** The same for objections to one cell of one application. */
    public String cell() {
        return application + ":" + process + ":" + part;
    }
}
