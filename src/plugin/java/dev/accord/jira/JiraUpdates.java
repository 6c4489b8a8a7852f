package dev.accord.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import dev.accord.routing.IssueDesk.Result;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One update of one issue as one user. */
public final class JiraUpdates {
    private static final Logger LOG = LoggerFactory.getLogger(JiraUpdates.class);

    private final Jira jira;
    private final FieldTexts texts;
    private final ActingAs actingAs;

    /** The parts of Jira that an update needs. */
    public record Jira(
            IssueService service,
            IssueManager issues,
            CustomFieldManager fields,
            OptionsManager options,
            UserManager users,
            PermissionManager permissions,
            WatcherManager watchers,
            JiraAuthenticationContext context) {}

    public JiraUpdates(Jira jira) {
        this.jira = jira;
        this.texts = new FieldTexts(jira.fields());
        this.actingAs = new ActingAs(jira.context());
    }

    Issue issue(long id) {
        return jira.issues().getIssueObject(id);
    }

    ApplicationUser user(String key) {
        return jira.users().getUserByKey(key);
    }

    List<String> texts(Issue issue, String fieldId) {
        return texts.of(issue, fieldId);
    }

    CustomField field(String fieldId) {
        return fieldId == null ? null : jira.fields().getCustomFieldObject(fieldId);
    }

    boolean may(String userKey, long issue, List<ProjectPermissionKey> permissions) {
        ApplicationUser user = user(userKey);
        return user != null
                && user.isActive()
                && permissions.stream().allMatch(each -> jira.permissions().hasPermission(each, issue(issue), user));
    }

    /** The first enabled option of a select field, as this issue sees it, whose text the filter takes. */
    Optional<Option> option(Issue issue, String fieldId, Predicate<String> wanted) {
        CustomField field = field(fieldId);
        FieldConfig config = field == null ? null : field.getRelevantConfig(issue);
        if (config == null) {
            return Optional.empty();
        }
        return Stream.ofNullable(jira.options().getOptions(config))
                .flatMap(List::stream)
                .filter(option -> !Boolean.TRUE.equals(option.getDisabled()) && wanted.test(option.getValue()))
                .findFirst();
    }

    IssueInputParameters change() {
        IssueInputParameters change = jira.service().newIssueInputParameters();
        change.setSkipScreenCheck(true);
        change.setRetainExistingValuesWhenParameterNotProvided(true);
        return change;
    }

    /** What Jira answers is Jira's word; what Jira throws may pass, so it is tried again later. */
    Result update(long issue, String userKey, IssueInputParameters change, boolean mail) {
        ApplicationUser user = user(userKey);
        return actingAs.user(user, () -> {
            try {
                UpdateValidationResult valid = jira.service().validateUpdate(user, issue, change);
                if (!valid.isValid()) {
                    return new Result.Refused(message(valid.getErrorCollection()));
                }
                IssueResult result = jira.service().update(user, valid, EventDispatchOption.ISSUE_UPDATED, mail);
                return result.isValid()
                        ? new Result.Updated()
                        : new Result.Refused(message(result.getErrorCollection()));
            } catch (RuntimeException e) {
                LOG.warn("Jira could not update issue {}", issue, e);
                return new Result.Later(String.valueOf(e.getMessage()));
            }
        });
    }

    void watch(long issue, String userKey) {
        ApplicationUser user = user(userKey);
        if (user != null && !jira.watchers().isWatching(user, issue(issue))) {
            jira.watchers().startWatching(user, issue(issue));
        }
    }

    static String message(ErrorCollection errors) {
        return Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                .collect(Collectors.joining(" "));
    }
}
