package dev.accord.routing;

import dev.accord.routing.Move.Effect;
import java.util.List;

/**
 * What a change of the agreement would do to open issues.
 *
 * @param moves issues that would be decided otherwise, in the order of their decisions
 * @param left further ones that were not looked at, because they are too many to ask Jira about while somebody waits
 */
public record Impact(List<Move> moves, int left) {
    public Impact {
        moves = List.copyOf(moves);
    }

    public List<Move> of(Effect effect) {
        return moves.stream().filter(each -> each.effect() == effect).toList();
    }
}
