package dev.accord.jira;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Resolves types and members just as the virtual machine links a call of Accord's: by owner, name and erased types. Nothing is
 * initialized and nothing is called.
 */
final class Links {
    private static final Pattern MEMBER = Pattern.compile("([^#]+)#([^(:]+)(?:\\(([^)]*)\\)(.+)|:(.+))");
    private static final Map<String, Class<?>> PRIMITIVES = Map.of(
            "void", void.class,
            "boolean", boolean.class,
            "byte", byte.class,
            "char", char.class,
            "short", short.class,
            "int", int.class,
            "long", long.class,
            "float", float.class,
            "double", double.class);

    private final MethodHandles.Lookup lookup;

    /** {@code lookup} belongs to a class that links as Accord's do. */
    Links(MethodHandles.Lookup lookup) {
        this.lookup = lookup;
    }

    /** A type by its binary name, primitive or array. */
    Class<?> type(String name) throws ClassNotFoundException {
        if (name.endsWith("[]")) {
            return type(name.substring(0, name.length() - 2)).arrayType();
        }
        return PRIMITIVES.containsKey(name)
                ? PRIMITIVES.get(name)
                : Class.forName(name, false, lookup.lookupClass().getClassLoader());
    }

    /** Throws unless {@code owner#name(parameters)return} or {@code owner#name:type} can be linked to. */
    void member(String text) throws ReflectiveOperationException {
        Matcher parts = MEMBER.matcher(text);
        if (!parts.matches()) {
            throw new NoSuchMethodException("no member is written so: " + text);
        }
        Class<?> owner = type(parts.group(1));
        String name = parts.group(2);
        if (parts.group(5) != null) {
            field(owner, name, type(parts.group(5)));
            return;
        }
        List<Class<?>> parameters = new ArrayList<>();
        for (String each :
                parts.group(3).isEmpty() ? new String[0] : parts.group(3).split(",")) {
            parameters.add(type(each));
        }
        MethodType type = MethodType.methodType(type(parts.group(4)), parameters);
        try {
            method(owner, name, type);
        } catch (IllegalAccessException e) {
            // It is there, but only for those that extend it, as Accord does.
            if (!isProtected(owner, name, type)) {
                throw e;
            }
        }
    }

    private static boolean isProtected(Class<?> owner, String name, MethodType type) {
        Stream<? extends Executable> declared = name.equals("<init>")
                ? Arrays.stream(owner.getDeclaredConstructors())
                : Arrays.stream(owner.getDeclaredMethods())
                        .filter(each -> each.getName().equals(name) && each.getReturnType() == type.returnType());
        return declared.anyMatch(each -> Modifier.isProtected(each.getModifiers())
                && type.parameterList().equals(List.of(each.getParameterTypes())));
    }

    private void field(Class<?> owner, String name, Class<?> type) throws ReflectiveOperationException {
        try {
            lookup.findStaticGetter(owner, name, type);
        } catch (IllegalAccessException e) {
            // It is there, but not static.
            lookup.findGetter(owner, name, type);
        }
    }

    private void method(Class<?> owner, String name, MethodType type) throws ReflectiveOperationException {
        if (name.equals("<init>")) {
            lookup.findConstructor(owner, type);
            return;
        }
        try {
            lookup.findVirtual(owner, name, type);
        } catch (IllegalAccessException e) {
            // It is there, but static.
            lookup.findStatic(owner, name, type);
        }
    }
}
