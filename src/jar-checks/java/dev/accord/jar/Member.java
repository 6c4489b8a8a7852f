package dev.accord.jar;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * A method, constructor or field, as the virtual machine links it.
 *
 * @param owner the binary name of the type through which it is reached
 * @param descriptor its erased types as the class file states them
 */
record Member(String owner, String name, String descriptor) {

    boolean isMethod() {
        return descriptor.startsWith("(");
    }

    Member of(String otherOwner) {
        return new Member(otherOwner, name, descriptor);
    }

    /** As one line of the evidence: {@code owner#name(parameters)return} or {@code owner#name:type}. */
    String text() {
        if (!isMethod())
            return owner + "#" + name + ":" + Type.getType(descriptor).getClassName();
        String parameters = Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(Type::getClassName)
                .collect(Collectors.joining(","));
        return owner + "#" + name + "(" + parameters + ")"
                + Type.getReturnType(descriptor).getClassName();
    }
}
