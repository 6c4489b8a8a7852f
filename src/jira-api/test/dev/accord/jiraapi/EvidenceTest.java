package dev.accord.jiraapi;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

public final class EvidenceTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Set<String> OBJECTS_OWN = Set.of("equals", "hashCode", "toString");

    @Test
    public void everyDeclaredMemberHasItsEvidenceAndNothingElseHas() throws IOException {
        Set<String> declared = new TreeSet<>();
        for (Class<?> type : types()) {
            Set<String> members = members(type);
            declared.addAll(members.isEmpty() ? Set.of(type.getName()) : members);
        }
        Set<String> proven = new TreeSet<>(evidence().map(line -> line[0]).toList());
        proven.removeIf(
                member -> !member.contains("#") && declared.stream().anyMatch(one -> one.startsWith(member + "#")));
        assertEquals(String.join("\n", declared), String.join("\n", proven));
    }

    @Test
    public void everyLineSaysHowSureItIsAndWhereItWasSeen() throws IOException {
        Set<String> levels = Set.of("VERIFIED", "CALL-SITE", "NOT-LINKED");
        evidence().forEach(line -> {
            assertEquals(line[0], 3, line.length);
            assertTrue(line[0], levels.contains(line[1]) && !line[2].isBlank());
        });
    }

    @Test
    public void noConstantIsOneThatJavacWouldCopyIntoThePlugin() throws IOException {
        for (Class<?> type : types()) {
            for (Field field : type.getDeclaredFields()) {
                boolean copied = field.getType().isPrimitive() || field.getType() == String.class;
                assertTrue(field.toString(), !copied || !isVisible(field) || !Modifier.isFinal(field.getModifiers()));
            }
        }
    }

    @Test
    public void everyServiceIsADeclaredInterface() throws IOException {
        for (String line : Files.readAllLines(Path.of("services.tsv"))) {
            assertTrue(line, load(line.split("\t", -1)[0]).isInterface());
        }
    }

    private static Stream<String[]> evidence() throws IOException {
        return Files.readAllLines(Path.of("evidence.tsv")).stream().map(line -> line.split("\t", -1));
    }

    private static Iterable<Class<?>> types() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> CLASSES.relativize(file)
                            .toString()
                            .replaceAll("\\.class$", "")
                            .replace('/', '.'))
                    .<Class<?>>map(EvidenceTest::load)
                    .filter(type -> isVisible(type.getModifiers()) && !type.isAnonymousClass())
                    .collect(Collectors.toList());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, EvidenceTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> members(Class<?> type) {
        return Stream.of(type.getDeclaredMethods(), type.getDeclaredConstructors(), type.getDeclaredFields())
                .flatMap(Arrays::stream)
                .map(Member.class::cast)
                .filter(member -> isVisible(member) && !member.isSynthetic() && !isOfEveryEnum(type, member))
                .filter(member -> !OBJECTS_OWN.contains(member.getName()))
                .map(member -> type.getName() + "#" + describe(member))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOfEveryEnum(Class<?> type, Member member) {
        return type.isEnum() && Set.of("values", "valueOf").contains(member.getName());
    }

    private static String describe(Member member) {
        if (member instanceof Field field)
            return field.getName() + ":" + field.getType().getTypeName();
        String parameters = Arrays.stream(((Executable) member).getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(",", "(", ")"));
        return member instanceof Constructor
                ? "<init>" + parameters + "void"
                : member.getName()
                        + parameters
                        + ((Method) member).getReturnType().getTypeName();
    }

    private static boolean isVisible(Member member) {
        return isVisible(member.getModifiers());
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
