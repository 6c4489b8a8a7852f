package dev.accord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Date;
import java.util.Set;
import org.junit.runner.RunWith;

@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "dev.accord", importOptions = ImportOption.DoNotIncludeTests.class)
public final class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> WIRING =
            DescribedPredicate.describe("wiring", type -> type.getPackageName().equals("dev.accord.wiring"));

    @ArchTest
    public static final ArchRule onlyTheStoreKnowsActiveObjects = noClasses()
            .that()
            .resideOutsideOfPackage("dev.accord.store..")
            .and(DescribedPredicate.not(WIRING))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule noRowLeavesTheStore = noClasses()
            .that()
            .resideOutsideOfPackage("dev.accord.store..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.accord.store..")
                    .and(DescribedPredicate.describe("are rows", type -> type.getAllRawInterfaces().stream()
                            .anyMatch(ArchitectureTest::isRow))))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule onlyRestKnowsHttpResources = noClasses()
            .that()
            .resideOutsideOfPackage("dev.accord.rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.ws.rs..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule onlyTheAdaptersToJiraKnowJira = noClasses()
            .that()
            .resideOutsideOfPackages("dev.accord.jira..", "dev.accord.pages..", "dev.accord.rest..")
            .and(DescribedPredicate.not(WIRING))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.atlassian.jira..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule theAdaptersDoNotKnowEachOther = slices().matching(
                    "dev.accord.(jira|store|rest|pages)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule nobodyKnowsTheWiring =
            noClasses().that(DescribedPredicate.not(WIRING)).should().dependOnClassesThat(WIRING);

    @ArchTest
    public static final ArchRule servicesAreGivenNotFetched = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.atlassian.jira.component..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule theTimeComesFromTheClockThatWasGiven = noClasses()
            .that(DescribedPredicate.not(WIRING))
            .should()
            .callCodeUnitWhere(readsTheTimeItself())
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule onlyTheGuardCatchesWhatever = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .doNotHaveSimpleName("Guard")
            .should(catchNamedExceptions());

    @ArchTest
    public static final ArchRule everyDoorThatJiraOpensEndsInTheGuard = classes()
            .that(DescribedPredicate.describe("are called by Jira", ArchitectureTest::isDoor))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("dev.accord.Guard")
            .allowEmptyShould(true);

    private static boolean isDoor(JavaClass type) {
        Set<String> doors = Set.of(
                "com.atlassian.plugin.web.Condition",
                "com.atlassian.plugin.web.ContextProvider",
                "com.atlassian.sal.api.lifecycle.LifecycleAware",
                "com.atlassian.scheduler.JobRunner",
                "com.opensymphony.workflow.FunctionProvider",
                "javax.servlet.http.HttpServlet");
        // What only says what its guarded base class shall do needs no guard of its own.
        boolean function = type.getRawSuperclass()
                .filter(parent -> parent.getName().equals("com.atlassian.jira.plugin.jql.function.AbstractJqlFunction"))
                .isPresent();
        return function
                || doors.stream().anyMatch(type::isAssignableTo)
                || type.getMethods().stream()
                        .anyMatch(method -> method.isAnnotatedWith("com.atlassian.event.api.EventListener"));
    }

    private static boolean isRow(JavaClass type) {
        return type.getName().equals("net.java.ao.RawEntity");
    }

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

    private static ArchCondition<JavaCodeUnit> catchNamedExceptions() {
        return new ArchCondition<>("name what they catch") {
            @Override
            public void check(JavaCodeUnit code, ConditionEvents events) {
                code.getTryCatchBlocks().stream()
                        .filter(block -> block.getCaughtThrowables().stream()
                                .anyMatch(caught -> caught.isEquivalentTo(Exception.class)))
                        .forEach(block -> events.add(SimpleConditionEvent.violated(
                                block,
                                code.getFullName() + " catches whatever comes at " + block.getSourceCodeLocation())));
            }
        };
    }
}
