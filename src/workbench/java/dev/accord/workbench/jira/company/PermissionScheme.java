package dev.accord.workbench.jira.company;

import java.util.List;
import java.util.Map;

/**
 * Which holders have which permission: {@code anyone}, {@code users} (whoever is logged in), {@code reporter}, {@code
 * lead}, {@code group:name}, {@code role:name} or {@code user:key}.
 */
public record PermissionScheme(long id, String name, Map<String, List<String>> grants) {
    public List<String> holders(String permission) {
        return grants.getOrDefault(permission, List.of());
    }
}
