package dev.accord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Date;
import java.util.Set;
import org.junit.runner.RunWith;

@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "dev.accord", importOptions = ImportOption.DoNotIncludeTests.class)
public final class ArchitectureTest {
    @ArchTest
    public static final ArchRule theRulesKnowJavaAlone =
            classes().should().onlyDependOnClassesThat().resideInAnyPackage("dev.accord..", "java..");

    @ArchTest
    public static final ArchRule theTimeComesFromTheClockThatWasGiven =
            noClasses().should().callCodeUnitWhere(readsTheTimeItself()).allowEmptyShould(true);

    private static DescribedPredicate<JavaCall<?>> readsTheTimeItself() {
        Set<String> system = Set.of("currentTimeMillis", "nanoTime");
        return DescribedPredicate.describe("reads the time itself", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getName();
            boolean noArguments = call.getTarget().getRawParameterTypes().isEmpty();
            return (owner.startsWith("java.time.") && name.equals("now") && noArguments)
                    || (owner.equals("java.time.Clock") && name.startsWith("system"))
                    || (owner.equals(System.class.getName()) && system.contains(name))
                    || (owner.equals(Date.class.getName()) && name.equals("<init>") && noArguments);
        });
    }
}
