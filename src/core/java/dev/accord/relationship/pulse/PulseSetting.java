package dev.accord.relationship.pulse;

import java.util.List;

/**
 * Whether a relationship asks for ratings.
 *
 * @param invited user keys of people who are asked beside those whom the relationship names
 */
public record PulseSetting(boolean open, List<String> invited) {
    public static final PulseSetting CLOSED = new PulseSetting(false, List.of());

    public PulseSetting {
        invited = invited.stream().distinct().toList();
    }
}
