package dev.accord.jira;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.routing.SearchedIssues;
import dev.accord.routing.vendor.VendorClocks;

/** {@code issue in vendorBreaches()}: issues of which a vendor did not answer in time. */
public final class VendorBreachesFunction extends IssuesFunction {
    public VendorBreachesFunction(I18nResolver words, SearchedIssues issues, VendorClocks clocks) {
        super("vendorBreaches", words, user -> issues.of(user, clocks.breached()));
    }
}
