package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.governance.People;
import dev.accord.governance.Permissions;
import dev.accord.jira.Applying;
import dev.accord.jira.VendorChecks;
import dev.accord.jira.VendorMails;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.VendorJsons;
import dev.accord.routing.Agreements;
import dev.accord.routing.Assign;
import dev.accord.routing.Decisions;
import dev.accord.routing.IssueDesk;
import dev.accord.routing.Issues;
import dev.accord.routing.vendor.StepIn;
import dev.accord.routing.vendor.VendorClocks;
import dev.accord.routing.vendor.VendorMonth;
import dev.accord.routing.vendor.WatchVendors;
import dev.accord.store.AoVendorClocks;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Vendors that work for an accountable side. */
@Configuration(proxyBeanMethods = false)
class VendorWiring {
    @Bean
    VendorClocks vendorClocks(ActiveObjects ao) {
        return new AoVendorClocks(ao);
    }

    @Bean
    WatchVendors watchVendors(
            VendorClocks clocks, WatchVendors.Reading reading, VendorMails mails, Clock clock, TimeZoneManager zones) {
        return new WatchVendors(clocks, reading, mails, clock, home(zones));
    }

    @Bean
    WatchVendors.Reading vendorReading(Issues issues, Decisions decisions, Agreements agreements) {
        return new WatchVendors.Reading(issues, decisions, agreements);
    }

    @Bean
    VendorMails vendorMails(MailQueue queue, People people, I18nResolver words, ApplicationProperties jira) {
        return new VendorMails(queue, people, words, jira);
    }

    @Bean
    VendorChecks vendorChecks(WatchVendors vendors, Applying applying) {
        return new VendorChecks(vendors, applying);
    }

    @Bean
    StepIn stepIn(
            Decisions decisions, Agreements agreements, VendorClocks clocks, StepIn.Onto stepInOnto, Clock clock) {
        return new StepIn(decisions, agreements, clocks, stepInOnto, clock);
    }

    @Bean
    StepIn.Onto stepInOnto(Issues issues, IssueDesk desk, Assign assign) {
        return new StepIn.Onto(issues, desk, assign);
    }

    @Bean
    VendorMonth vendorMonth(
            VendorClocks clocks, Agreements agreements, Permissions permissions, TimeZoneManager zones) {
        return new VendorMonth(clocks, agreements, permissions, home(zones));
    }

    @Bean
    VendorJsons vendorJsons(
            IssueManager issues, PeopleJson people, Permissions permissions, VendorClocks clocks, VendorMonth month) {
        return new VendorJsons(issues, people, permissions, clocks, month);
    }

    private static Supplier<ZoneId> home(TimeZoneManager zones) {
        return () -> zones.getDefaultTimezone().toZoneId();
    }
}
