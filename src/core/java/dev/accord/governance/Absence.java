package dev.accord.governance;

import java.time.LocalDate;

/** Somebody is away from one day to another, both included; null is an open end. */
public record Absence(String userKey, LocalDate from, LocalDate to) {
    boolean of(String user, LocalDate day) {
        return userKey.equals(user) && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
