package dev.accord.rest;

import java.util.Optional;

/** Numbers that stand for things in addresses. */
final class Ids {
    private Ids() {}

    /** Empty for what is no number, which stands for nothing. */
    static Optional<Long> of(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
