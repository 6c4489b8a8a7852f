package dev.accord.governance;

import dev.accord.Outcome;
import dev.accord.routing.Bindings;

/** Port: the settings and bindings of this Jira. */
public interface Configuration {
    Settings settings();

    Bindings bindings();

    /** Replaces the settings of the same version, or answers the conflict; {@code actor} is recorded with before and after. */
    Outcome<Settings> save(Settings settings, String actor);

    Outcome<Bindings> save(Bindings bindings, String actor);
}
