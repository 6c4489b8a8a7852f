package dev.accord.routing.notours;

import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's word that an issue came to the wrong people.
 *
 * @param actor user key
 * @param application key of the application that the decision was about, or null
 * @param process of the decision
 * @param part of the decision
 * @param seat that the decision named as accountable, or null where it named none
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
        Seat seat,
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

    /** The same for objections to one seat of one application; empty where it is about none. */
    public Optional<String> place() {
        return application == null || seat == null ? Optional.empty() : Optional.of(place(application, seat));
    }

    /** How a seat of an application is told apart. */
    public static String place(String application, Seat seat) {
        return seat + ":" + application;
    }
}
