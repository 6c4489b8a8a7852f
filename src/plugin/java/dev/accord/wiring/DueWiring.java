package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.governance.People;
import dev.accord.governance.Rights;
import dev.accord.jira.Applying;
import dev.accord.jira.JiraWeeklyMail;
import dev.accord.jira.PlainMails;
import dev.accord.jira.WeeklyMails;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.Today;
import dev.accord.relationship.agreement.KeepAgreements;
import dev.accord.relationship.commitments.Commitment;
import dev.accord.relationship.due.AgreementsDue;
import dev.accord.relationship.due.CommitmentsDue;
import dev.accord.relationship.due.DueSource;
import dev.accord.relationship.due.FindDue;
import dev.accord.relationship.due.ForumsDue;
import dev.accord.relationship.due.MailChoices;
import dev.accord.relationship.due.ReviewDue;
import dev.accord.relationship.due.SendWeekly;
import dev.accord.relationship.due.TouchPointsDue;
import dev.accord.relationship.due.WeeklyMail;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.register.Keep;
import dev.accord.relationship.register.Register;
import dev.accord.relationship.touchpoints.TouchPoint;
import dev.accord.rest.DueJson;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.ProjectsJson;
import dev.accord.store.AoMailChoices;
import dev.accord.store.Versions;
import dev.accord.words.DueWords;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is due, and the mail about it. Whatever comes due elsewhere joins as a bean of {@link DueSource}. */
@Configuration(proxyBeanMethods = false)
class DueWiring {
    @Bean
    DueSource reviewDue() {
        return new ReviewDue();
    }

    @Bean
    DueSource forumsDue(Register<Forum> forums) {
        return new ForumsDue(forums);
    }

    @Bean
    DueSource touchPointsDue(Register<TouchPoint> points) {
        return new TouchPointsDue(points);
    }

    @Bean
    DueSource commitmentsDue(Keep<Commitment> commitments) {
        return new CommitmentsDue(commitments);
    }

    @Bean
    DueSource agreementsDue(KeepAgreements agreements, Today today) {
        return new AgreementsDue(agreements, today);
    }

    @Bean
    FindDue findDue(Relationships relationships, List<DueSource> sources, Rights rights) {
        return new FindDue(relationships::all, sources, rights::browsesProject);
    }

    @Bean
    MailChoices mailChoices(ActiveObjects ao, Versions versions) {
        return new AoMailChoices(ao, versions);
    }

    @Bean
    DueWords dueWords(I18nResolver words) {
        return new DueWords(words);
    }

    @Bean
    WeeklyMail weeklyMail(
            PlainMails mails, DueWords words, ApplicationProperties jira, ProjectManager projects, Rights rights) {
        JiraWeeklyMail.Projects keys = (ids, user) -> ids.stream()
                .filter(each -> rights.browsesProject(user, each))
                .findFirst()
                .map(each -> projects.getProjectObj(each).getKey())
                .orElse("");
        return new JiraWeeklyMail(mails, words, new JiraWeeklyMail.Addresses(jira, keys));
    }

    @Bean
    SendWeekly sendWeekly(
            FindDue due, People people, MailChoices choices, WeeklyMail mail, Clock clock, TimeZoneManager zones) {
        return new SendWeekly(
                due, people::byKey, choices, mail, new SendWeekly.Now(clock, () -> zones.getDefaultTimezone()
                        .toZoneId()));
    }

    @Bean
    WeeklyMails weeklyMails(SendWeekly weekly, Applying applying, ClusterLockService locks) {
        return new WeeklyMails(weekly, applying, locks);
    }

    @Bean
    DueJson dueJson(DueWords words, PeopleJson people, ProjectsJson projects, Today today, Clock clock) {
        return new DueJson(words, people, projects, today, clock);
    }
}
