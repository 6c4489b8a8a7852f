package dev.accord.jar;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** The keys of sentences that the jar asks for. */
final class Words {
    static final Pattern IN_SCRIPT = Pattern.compile("AJS\\.I18n\\.getText\\(\\s*(['\"])([^'\"]+)\\1");
    private static final Pattern IN_TEMPLATE = Pattern.compile("getText\\(\\s*(['\"])([^'\"]+)\\1");

    private Words() {}

    /** The keys that must exist, for somebody reads them. */
    static Set<String> asked(PluginJar jar) {
        Set<String> keys = new HashSet<>();
        jar.names("js/", ".js").forEach(script -> keys.addAll(matches(IN_SCRIPT, jar.text(script))));
        jar.names("", ".vm").forEach(template -> keys.addAll(matches(IN_TEMPLATE, jar.text(template))));
        Markup descriptor = jar.descriptor();
        Stream.of("i18n-name-key", "name-i18n-key")
                .flatMap(descriptor::attribute)
                .forEach(keys::add);
        Stream.of("label", "description", "tooltip")
                .flatMap(descriptor::named)
                .flatMap(element -> Markup.value(element, "key").stream())
                .forEach(keys::add);
        jar.classes().forEach(type -> keys.addAll(asked(type)));
        return keys;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(2)).collect(Collectors.toSet());
    }

    private static Set<String> asked(PluginClass type) {
        Set<String> keys = new HashSet<>();
        for (MethodNode method : type.node().methods) {
            if (Stream.of(method.instructions.toArray())
                    .noneMatch(one -> keyOf(one, "").isPresent())) continue;
            Frame<SourceValue>[] frames = frames(type, method);
            for (int i = 0; i < frames.length; i++) {
                AbstractInsnNode call = method.instructions.get(i);
                if (frames[i] != null && keyOf(call, "").isPresent())
                    firstArgument(frames[i], (MethodInsnNode) call)
                            .flatMap(text -> keyOf(call, text))
                            .ifPresent(keys::add);
            }
        }
        return keys;
    }

    private static Frame<SourceValue>[] frames(PluginClass type, MethodNode method) {
        try {
            return new Analyzer<>(new SourceInterpreter()).analyze(type.node().name, method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException("Unreadable code in " + type.name() + "." + method.name, e);
        }
    }

    private static Optional<String> keyOf(AbstractInsnNode instruction, String text) {
        if (!(instruction instanceof MethodInsnNode call)) return Optional.empty();
        boolean problem =
                call.owner.equals("dev/accord/Problem") && (call.name.equals("of") || call.name.equals("<init>"));
        if (problem) return Optional.of("problem." + text);
        boolean word = call.owner.equals("com/atlassian/sal/api/message/I18nResolver") && call.name.equals("getText");
        return word ? Optional.of(text) : Optional.empty();
    }

    /** The constant that is the call's first argument, where it is one. */
    private static Optional<String> firstArgument(Frame<SourceValue> frame, MethodInsnNode call) {
        SourceValue value = frame.getStack(frame.getStackSize() - Type.getArgumentTypes(call.desc).length);
        return value.insns.stream()
                .filter(LdcInsnNode.class::isInstance)
                .map(source -> ((LdcInsnNode) source).cst)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    /** The keys of {@code known} that code mentions, or may put together. */
    static Set<String> mentioned(PluginJar jar, Set<String> known) {
        Set<String> texts = jar.classes().stream().flatMap(PluginClass::texts).collect(Collectors.toSet());
        Set<String> beginnings = jar.classes().stream()
                .flatMap(PluginClass::beginnings)
                .filter(start -> start.contains("."))
                .collect(Collectors.toSet());
        return known.stream()
                .filter(key -> texts.contains(key) || beginnings.stream().anyMatch(key::startsWith))
                .collect(Collectors.toSet());
    }
}
