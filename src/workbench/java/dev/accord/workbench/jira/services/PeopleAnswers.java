package dev.accord.workbench.jira.services;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.Team;
import java.util.Collection;
import java.util.List;

/** Answers for UserManager and GroupManager. */
public final class PeopleAnswers {
    private final Site site;

    PeopleAnswers(Site site) {
        this.site = site;
    }

    public ApplicationUser getUserByKey(String key) {
        return site.company().get(Kind.USER, key).orElse(null);
    }

    public ApplicationUser getUserByName(String name) {
        return site.company().all(Kind.USER).stream()
                .filter(each -> each.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    public Collection<ApplicationUser> getAllApplicationUsers() {
        return List.copyOf(site.company().all(Kind.USER));
    }

    public Group getGroup(String name) {
        return site.company().get(Kind.GROUP, name).orElse(null);
    }

    public boolean isUserInGroup(ApplicationUser user, Group group) {
        return group != null && isUserInGroup(user, group.getName());
    }

    public boolean isUserInGroup(ApplicationUser user, String group) {
        return user != null && site.company().isMember(site.user(user), group);
    }

    public Collection<ApplicationUser> getUsersInGroup(Group group) {
        return getUsersInGroup(group.getName());
    }

    public Collection<ApplicationUser> getUsersInGroup(String group) {
        return site.company().get(Kind.GROUP, group).map(Team::members).orElse(List.of()).stream()
                .<ApplicationUser>map(site::user)
                .toList();
    }
}
