package dev.accord.routing;

import java.util.List;

/**
 * What would reach nobody.
 *
 * @param projects ids of those that were looked at
 * @param applications how many were looked at
 * @param processes how many were looked at: those that an issue type stands for
 * @param values by party, what hurts most applications first
 */
public record Gaps(List<Long> projects, int applications, int processes, List<Gap> values) {
    public Gaps {
        projects = List.copyOf(projects);
        values = List.copyOf(values);
    }
}
