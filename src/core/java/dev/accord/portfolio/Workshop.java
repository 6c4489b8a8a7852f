package dev.accord.portfolio;

import dev.accord.governance.Records;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import java.util.List;

/** What a support-model workshop about an application brought: who does what in which scenario. */
public record Workshop(String application, List<Scenario> scenarios, int version) implements Records.Kept<Workshop> {
    /**
     * Something that happens, and who acts.
     *
     * @param firstLine who hears of it first, or null
     * @param accountable null while it is not agreed
     * @param performs who does the work, or null
     */
    public record Scenario(
            String text, SupportProcess process, Part part, String firstLine, Party accountable, String performs) {}

    public Workshop {
        scenarios = List.copyOf(scenarios);
    }

    public static Workshop none(String application) {
        return new Workshop(application, List.of(), 0);
    }

    @Override
    public Workshop next() {
        return new Workshop(application, scenarios, version + 1);
    }
}
