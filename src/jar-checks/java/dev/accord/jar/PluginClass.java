package dev.accord.jar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * One class file.
 *
 * @param types the binary names of all types it names, in code, signatures and annotations
 */
record PluginClass(ClassNode node, Set<String> types) {

    static PluginClass read(byte[] bytes) {
        ClassNode node = new ClassNode();
        Set<String> types = new LinkedHashSet<>();
        Remapper listener = new Remapper() {
            @Override
            public String map(String internalName) {
                types.add(internalName.replace('/', '.'));
                return internalName;
            }
        };
        new ClassReader(bytes).accept(new ClassRemapper(node, listener), ClassReader.SKIP_DEBUG);
        return new PluginClass(node, Set.copyOf(types));
    }

    String name() {
        return node.name.replace('/', '.');
    }

    String simpleName() {
        return name().substring(name().lastIndexOf('.') + 1);
    }

    int majorVersion() {
        return node.version & 0xFFFF;
    }

    boolean isPublic() {
        return (node.access & Opcodes.ACC_PUBLIC) != 0;
    }

    boolean isInterface() {
        return (node.access & Opcodes.ACC_INTERFACE) != 0;
    }

    Stream<String> superTypes() {
        return Stream.concat(Stream.ofNullable(node.superName), node.interfaces.stream())
                .map(name -> name.replace('/', '.'));
    }

    Stream<MethodNode> constructors() {
        return node.methods.stream().filter(method -> method.name.equals("<init>"));
    }

    boolean isAnnotated(String annotation) {
        return annotations(node.visibleAnnotations).anyMatch(annotation::equals);
    }

    /** The binary names of the annotations that are there at run time. */
    static Stream<String> annotations(List<AnnotationNode> nodes) {
        return Stream.ofNullable(nodes).flatMap(List::stream).map(annotation -> org.objectweb.asm.Type.getType(
                        annotation.desc)
                .getClassName());
    }

    Stream<AbstractInsnNode> instructions() {
        return node.methods.stream().flatMap(method -> Stream.of(method.instructions.toArray()));
    }

    /** Every member that its code reaches through another type, calls of lambdas and method references included. */
    Stream<Member> links() {
        return instructions().flatMap(PluginClass::links);
    }

    private static Stream<Member> links(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) return Stream.of(member(call.owner, call.name, call.desc));
        if (instruction instanceof FieldInsnNode use) return Stream.of(member(use.owner, use.name, use.desc));
        if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            return Stream.of(dynamic.bsmArgs)
                    .filter(org.objectweb.asm.Handle.class::isInstance)
                    .map(org.objectweb.asm.Handle.class::cast)
                    .map(handle -> member(handle.getOwner(), handle.getName(), handle.getDesc()));
        }
        return Stream.empty();
    }

    private static Member member(String owner, String name, String descriptor) {
        return new Member(owner.replace('/', '.'), name, descriptor);
    }

    /** The texts in its code, with the constant beginning of each text that is put together. */
    Stream<String> texts() {
        Stream<String> constants = instructions()
                .filter(LdcInsnNode.class::isInstance)
                .map(instruction -> ((LdcInsnNode) instruction).cst)
                .filter(String.class::isInstance)
                .map(String.class::cast);
        Stream<String> fields = node.fields.stream()
                .map(field -> field.value)
                .filter(String.class::isInstance)
                .map(String.class::cast);
        return Stream.concat(constants, fields);
    }

    /** The constant beginnings of the texts that it puts together, such as {@code problem.} of {@code "problem." + code}. */
    Stream<String> beginnings() {
        return instructions()
                .filter(InvokeDynamicInsnNode.class::isInstance)
                .map(InvokeDynamicInsnNode.class::cast)
                .filter(dynamic -> dynamic.name.equals("makeConcatWithConstants"))
                .map(dynamic -> (String) dynamic.bsmArgs[0])
                .filter(recipe -> recipe.indexOf('\1') > 0)
                .map(recipe -> recipe.substring(0, recipe.indexOf('\1')));
    }
}
