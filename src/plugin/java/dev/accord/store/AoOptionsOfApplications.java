package dev.accord.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.setup.OptionsOfApplications;
import java.util.HashMap;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Options by applications, as rows; of several for one application the last counts. */
public final class AoOptionsOfApplications implements OptionsOfApplications {
    private final ActiveObjects ao;

    public AoOptionsOfApplications(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<String, Long> of(long context) {
        Map<String, Long> options = new HashMap<>();
        for (OptionRow row : ao.find(
                OptionRow.class, Query.select().where("CONTEXT_ID = ?", context).order("ID ASC"))) {
            options.put(row.getAppKey(), row.getOptionId());
        }
        return options;
    }

    @Override
    public void put(long context, String application, long option) {
        ao.create(
                OptionRow.class,
                new DBParam("CONTEXT_ID", context),
                new DBParam("APP_KEY", application),
                new DBParam("OPTION_ID", option));
    }
}
