package dev.accord.workbench.jira.company;

import java.util.function.Function;

/** What the company is made of; each kind is one set of rows. */
public record Kind<T>(String name, Class<T> type, Function<T, String> id) {
    public static final Kind<User> USER = new Kind<>("user", User.class, User::key);
    public static final Kind<Team> GROUP = new Kind<>("group", Team.class, Team::name);
    public static final Kind<Role> ROLE = new Kind<>("role", Role.class, each -> "" + each.id());
    public static final Kind<PermissionScheme> PERMISSIONS =
            new Kind<>("permissions", PermissionScheme.class, each -> "" + each.id());
    public static final Kind<ProjectRow> PROJECT = new Kind<>("project", ProjectRow.class, each -> "" + each.id());
    public static final Kind<TypeRow> TYPE = new Kind<>("type", TypeRow.class, TypeRow::id);
    public static final Kind<TypeScheme> TYPES = new Kind<>("types", TypeScheme.class, each -> "" + each.id());
    public static final Kind<FieldRow> FIELD = new Kind<>("field", FieldRow.class, each -> "" + each.id());
    public static final Kind<ScreenRow> SCREEN = new Kind<>("screen", ScreenRow.class, each -> "" + each.id());
}
