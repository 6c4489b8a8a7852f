package dev.accord.setup;

import java.util.Map;

/** Port: which option stands for which application, so that a renamed application keeps its option. */
public interface OptionsOfApplications {
    /** Ids of options by keys of applications. */
    Map<String, Long> of(long context);

    void put(long context, String application, long option);
}
