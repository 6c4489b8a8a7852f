package dev.accord.routing;

import dev.accord.routing.notours.Objection;
import dev.accord.routing.notours.Objections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Objections, the newest first. */
final class ObjectionsInMemory implements Objections {
    final List<Objection> said = new ArrayList<>();

    @Override
    public void add(Objection objection) {
        said.add(0, objection);
    }

    @Override
    public List<Objection> toCell(String cell) {
        return said.stream().filter(each -> each.cell().equals(cell)).toList();
    }

    @Override
    public List<Objection> toSeat(String place) {
        return said.stream()
                .filter(each -> each.place().filter(place::equals).isPresent())
                .toList();
    }

    @Override
    public List<Objection> about(long issue) {
        return said.stream().filter(each -> each.issue() == issue).toList();
    }

    @Override
    public List<Objection> since(Instant when) {
        return said.stream().filter(each -> !each.when().isBefore(when)).toList();
    }
}
