package dev.accord.workbench.jira.services;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ImportUtils;
import dev.accord.workbench.jira.JiraSession;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Switch;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.log4j.Logger;

/** Answers for JiraAuthenticationContext, JiraThreadLocalUtil, TimeZoneManager and ApplicationProperties. */
public final class SessionAnswers {
    private final Site site;

    SessionAnswers(Site site) {
        this.site = site;
    }

    public ApplicationUser getLoggedInUser() {
        return JiraSession.current();
    }

    public void setLoggedInUser(ApplicationUser user) {
        JiraSession.become(site.user(user));
    }

    public void clearLoggedInUser() {
        JiraSession.become(null);
    }

    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    public void preCall() {
        clearLoggedInUser();
    }

    public void postCall(Logger logger) {
        clearLoggedInUser();
        ImportUtils.setIndexIssues(true);
    }

    public TimeZone getLoggedInUserTimeZone() {
        return getDefaultTimezone();
    }

    public TimeZone getDefaultTimezone() {
        return TimeZone.getTimeZone("UTC");
    }

    /** Where people find this Jira, as its administrator told it; the workbench's own port is nobody's setting. */
    public String getString(String key) {
        if (!key.equals("jira.baseurl")) {
            throw new UnsupportedOperationException("The workbench has no setting " + key);
        }
        return "http://localhost:2990/jira";
    }

    public boolean getOption(String key) {
        if (!key.equals("jira.option.allowunassigned")) {
            throw new UnsupportedOperationException("The workbench has no option " + key);
        }
        return !site.switches().isOn(Switch.UNASSIGNED_FORBIDDEN);
    }
}
