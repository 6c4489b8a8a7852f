package dev.accord.jar;

import static org.junit.Assert.assertEquals;

import dev.accord.example.ReadsIssues;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

public final class ClassesAreForJira10Test {
    private final ClassesAreForJira10 check = new ClassesAreForJira10();

    @Test
    public void aClassForJava17Passes() {
        assertEquals(
                List.of(), check.failures(Jar.empty().with(ReadsIssues.class).jar()));
    }

    @Test
    public void aClassForJava21IsRefused() {
        assertEquals(1, check.failures(one(Opcodes.V21, "java/lang/Object")).size());
    }

    @Test
    public void aJakartaNameIsRefused() {
        assertEquals(
                1,
                check.failures(one(Opcodes.V17, "jakarta/servlet/http/HttpServlet"))
                        .size());
    }

    private static PluginJar one(int version, String parent) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(version, Opcodes.ACC_PUBLIC, "dev/accord/One", null, parent, null);
        writer.visitEnd();
        return new PluginJar(Map.of("dev/accord/One.class", writer.toByteArray()));
    }
}
