package dev.accord.assurance;

import dev.accord.governance.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The risks of one application.
 *
 * @param last the highest id that was ever given
 */
public record Risks(String application, List<Risk> values, int last, int version) implements Records.Kept<Risks> {
    public Risks {
        values = List.copyOf(values);
    }

    public static Risks none(String application) {
        return new Risks(application, List.of(), 0, 0);
    }

    public Optional<Risk> find(int id) {
        return values.stream().filter(each -> each.id() == id).findFirst();
    }

    /** Those that people must be warned of. */
    public List<Risk> warnings(LocalDate today) {
        return values.stream().filter(each -> each.warns(today)).toList();
    }

    @Override
    public Risks next() {
        return new Risks(application, values, last, version + 1);
    }
}
