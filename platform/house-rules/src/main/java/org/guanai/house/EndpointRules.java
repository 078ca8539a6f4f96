package org.guanai.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import java.util.List;

/// What an endpoint says of itself.
final class EndpointRules {
    static final String PATH = "jakarta.ws.rs.Path";
    private static final String REST_CLIENT =
            "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    private EndpointRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("endpointsArePublic", endpoints().should().bePublic()),
                Rule.of("endpointsSayWhoMayCallThem", endpoints().should(stateTheirRoles())),
                Rule.of("resourcesSayWhatTheyProduce", resourcesSayWhatTheyProduce()),
                Rule.of("resourcesHoldNoTransaction", resourcesHoldNoTransaction()),
                Rule.of("onlyResourcesKnowHttp", onlyResourcesKnowHttp()));
    }

    private static GivenMethodsConjunction endpoints() {
        return methods()
                .that()
                .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(PATH);
    }

    private static ArchCondition<JavaMethod> stateTheirRoles() {
        return ArchConditions.have(
                DescribedPredicate.describe(
                        "roles",
                        method ->
                                method.isAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                                        || method.isAnnotatedWith(
                                                "jakarta.annotation.security.PermitAll")));
    }

    /// Otherwise JSON is sent under whatever name the caller's `Accept` has for it.
    private static ArchRule resourcesSayWhatTheyProduce() {
        return classes()
                .that()
                .areAnnotatedWith(PATH)
                .should()
                .beAnnotatedWith("jakarta.ws.rs.Produces");
    }

    private static ArchRule resourcesHoldNoTransaction() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(PATH)
                .should()
                .beAnnotatedWith("jakarta.transaction.Transactional");
    }

    private static ArchRule onlyResourcesKnowHttp() {
        return noClasses()
                .that(areNoResources())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..");
    }

    private static DescribedPredicate<JavaClass> areNoResources() {
        return DescribedPredicate.describe(
                "are no resources",
                c ->
                        !outermost(c).isAnnotatedWith(PATH)
                                && !outermost(c).isAnnotatedWith("jakarta.ws.rs.ext.Provider")
                                && !outermost(c).isAnnotatedWith(REST_CLIENT));
    }

    private static JavaClass outermost(JavaClass c) {
        return c.getEnclosingClass().map(EndpointRules::outermost).orElse(c);
    }
}
