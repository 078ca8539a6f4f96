package org.guanai.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// The rules that hold the house. They hang on annotations and types, so that a misspelt package
/// cannot make them check nothing; each is kept honest by a class that breaks it.
public final class HouseRules {
    private static final Set<String> SERVICES =
            Set.of("registry", "mentoring", "aid", "safety", "notification", "gateway");

    /// By name: most services have no such client.
    private static final String REST_CLIENT =
            "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    private static final String FORBIDDEN_ENDINGS =
            ".*(Service|Manager|Impl|Utils?|Dto|DTO|Dao|DAO|Repository|Entity)";

    private HouseRules() {}

    /// One test per rule over the production classes of a package.
    public static Stream<DynamicTest> check(String rootPackage) {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(rootPackage);
        return of(rootPackage).entrySet().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(classes)));
    }

    static Map<String, ArchRule> of(String rootPackage) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("endpointsArePublic", endpoints().should().bePublic());
        rules.put("endpointsSayWhoMayCallThem", endpointsSayWhoMayCallThem());
        rules.put("resourcesSayWhatTheyProduce", resourcesSayWhatTheyProduce());
        rules.put("resourcesHoldNoTransaction", resourcesHoldNoTransaction());
        rules.put("onlyResourcesKnowHttp", onlyResourcesKnowHttp());
        rules.put("entitiesArePackagePrivate", entitiesArePackagePrivate());
        rules.put("nothingIsInjectedIntoFields", noFields().should().beAnnotatedWith(Inject.class));
        rules.put("timeComesFromAClock", timeComesFromAClock());
        rules.put("namesSayWhatThingsAre", namesSayWhatThingsAre());
        rules.put("noServiceSeesAnother", noServiceSeesAnother(rootPackage));
        rules.put("featuresHaveNoCycles", featuresHaveNoCycles(rootPackage));
        rules.replaceAll((_, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction endpoints() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class);
    }

    private static ArchRule endpointsSayWhoMayCallThem() {
        return endpoints()
                .should(Conditions.methodsThat("state their roles", HouseRules::statesRoles));
    }

    private static boolean statesRoles(JavaMethod method) {
        return method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(PermitAll.class);
    }

    /// Otherwise JSON would be sent under any type that the caller's `Accept` names.
    private static ArchRule resourcesSayWhatTheyProduce() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Produces.class);
    }

    private static ArchRule resourcesHoldNoTransaction() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class);
    }

    private static ArchRule onlyResourcesKnowHttp() {
        return noClasses()
                .that(knowNoHttp())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..");
    }

    private static DescribedPredicate<JavaClass> knowNoHttp() {
        return DescribedPredicate.describe(
                "are no resources",
                c ->
                        !outermost(c).isAnnotatedWith(Path.class)
                                && !outermost(c).isAnnotatedWith(Provider.class)
                                && !outermost(c).isAnnotatedWith(REST_CLIENT));
    }

    private static JavaClass outermost(JavaClass c) {
        return c.getEnclosingClass().map(HouseRules::outermost).orElse(c);
    }

    private static ArchRule entitiesArePackagePrivate() {
        return classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();
    }

    private static ArchRule timeComesFromAClock() {
        return noClasses().should().callMethodWhere(nowWithoutClock());
    }

    private static DescribedPredicate<JavaCall<?>> nowWithoutClock() {
        return DescribedPredicate.describe(
                "asks for the time without a clock",
                call ->
                        call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(t -> t.isEquivalentTo(Clock.class)));
    }

    private static ArchRule namesSayWhatThingsAre() {
        return noClasses().should().haveNameMatching(FORBIDDEN_ENDINGS);
    }

    private static ArchRule noServiceSeesAnother(String rootPackage) {
        var others =
                SERVICES.stream()
                        .map(service -> "org.guanai." + service)
                        .filter(p -> !rootPackage.equals(p))
                        .map(p -> p + "..")
                        .toArray(String[]::new);
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(others);
    }

    private static ArchRule featuresHaveNoCycles(String rootPackage) {
        return slices().matching(rootPackage + ".(*)..").should().beFreeOfCycles();
    }
}
