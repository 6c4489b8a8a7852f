package dev.accord.jar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.MethodNode;

/** Names of tables and columns that every database takes, and no table that Active Objects is not told of. */
final class TableNamesFit implements Check {
    private static final int NAME_LENGTH = 30;
    private static final int PREFIX_LENGTH = "AO_123456_".length();
    /** Words that PostgreSQL, MySQL, Oracle or SQL Server keep to themselves, as far as a row might be tempted. */
    private static final Set<String> RESERVED =
            Set.of(("ACCESS ADD ALL AUDIT BEFORE BLOB CHECK CLOB COMMENT CONDITION DATE"
                            + " DEFAULT DESC FILE FROM GROUP GROUPS INDEX KEY KEYS LEVEL LIMIT LOCK MODE NUMBER OPTION ORDER PLAN"
                            + " PRIMARY RANGE RANK READ RELEASE ROW ROWID ROWS SESSION SIZE START TABLE TIMESTAMP TO TRIGGER UID"
                            + " USER VALUES VARCHAR2 WHEN WHERE WINDOW")
                    .split(" "));

    private static final Set<String> ROWS = Set.of("net.java.ao.Entity", "net.java.ao.RawEntity");

    @Override
    public List<String> failures(PluginJar jar) {
        List<String> failures = new ArrayList<>();
        List<String> listed = jar.descriptor().texts("entity").toList();
        jar.descriptor()
                .named("ao")
                .filter(ao -> ao.getAttribute("namespace").isEmpty())
                .forEach(ao -> failures.add(
                        "the ao module has no namespace: its tables would change their names with the bundle's"));
        jar.classes().stream().filter(type -> isRow(jar, type)).forEach(type -> {
            if (!listed.contains(type.name())) failures.add(type.name() + " is a row that the ao module does not list");
            String table = annotated(type.node().visibleAnnotations, "net.java.ao.schema.Table")
                    .orElse(upperCase(type.simpleName()));
            fits(failures, "the table " + table, table, NAME_LENGTH - PREFIX_LENGTH);
            for (MethodNode method : type.node().methods)
                column(jar, method)
                        .ifPresent(
                                column -> fits(failures, "the column " + column + " of " + table, column, NAME_LENGTH));
        });
        return failures;
    }

    private static boolean isRow(PluginJar jar, PluginClass type) {
        return type.isInterface()
                && type.superTypes()
                        .anyMatch(parent -> ROWS.contains(parent)
                                || jar.type(parent).map(own -> isRow(jar, own)).orElse(false));
    }

    private static void fits(List<String> failures, String what, String name, int length) {
        if (name.length() > length) failures.add(what + " has " + name.length() + " characters, " + length + " fit");
        if (RESERVED.contains(name)) failures.add(what + " is a word that databases reserve");
    }

    private static Optional<String> column(PluginJar jar, MethodNode method) {
        Optional<String> named = annotated(method.visibleAnnotations, "net.java.ao.Accessor");
        if (named.isPresent()) return named;
        if (!method.name.matches("(get|is)[A-Z].*") || Type.getArgumentTypes(method.desc).length > 0)
            return Optional.empty();
        String name = upperCase(method.name.replaceFirst("^(get|is)", ""));
        String type = Type.getReturnType(method.desc).getClassName();
        boolean reference = jar.type(type).map(row -> isRow(jar, row)).orElse(false);
        return type.endsWith("[]") ? Optional.empty() : Optional.of(reference ? name + "_ID" : name);
    }

    private static Optional<String> annotated(List<AnnotationNode> annotations, String name) {
        return Stream.ofNullable(annotations)
                .flatMap(List::stream)
                .filter(annotation ->
                        Type.getType(annotation.desc).getClassName().equals(name))
                .map(annotation -> String.valueOf(annotation.values.get(1)))
                .findFirst();
    }

    private static String upperCase(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
