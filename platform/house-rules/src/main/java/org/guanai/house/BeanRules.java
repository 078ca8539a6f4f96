package org.guanai.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// How the parts of a module come together.
final class BeanRules {
    private static final int COLLABORATORS = 6;
    private static final Set<String> SERVICES =
            Set.of("registry", "mentoring", "aid", "safety", "notification", "gateway");

    private BeanRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "nothingIsInjectedIntoFields",
                        noFields().should().beAnnotatedWith("jakarta.inject.Inject")),
                new Rule("collaboratorsAreAtMostSix", BeanRules::crowded),
                Rule.of(
                        "timeComesFromAClock",
                        noClasses().should().callMethodWhere(nowWithoutClock())),
                new Rule("noModuleSeesAService", BeanRules::others));
    }

    private static List<String> crowded(HouseModule module) {
        return module.classes().stream()
                .filter(BeanRules::isBean)
                .flatMap(c -> c.getConstructors().stream())
                .filter(c -> c.getRawParameterTypes().size() > COLLABORATORS)
                .map(c ->
                        "%s has %d collaborators"
                                .formatted(c.getOwner().getName(), c.getRawParameterTypes().size()))
                .sorted()
                .toList();
    }

    private static boolean isBean(JavaClass c) {
        return c.isMetaAnnotatedWith("jakarta.inject.Scope")
                || c.isMetaAnnotatedWith("jakarta.enterprise.context.NormalScope")
                || c.isAnnotatedWith(EndpointRules.PATH);
    }

    private static DescribedPredicate<JavaCall<?>> nowWithoutClock() {
        return DescribedPredicate.describe(
                "asks for the time without a clock",
                call ->
                        call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(t -> t.getName().equals("java.time.Clock")));
    }

    private static List<String> others(HouseModule module) {
        var seen = new TreeSet<String>();
        for (var service : SERVICES) {
            var other = "org.guanai." + service;
            if (!module.root().equals(other)) {
                arrows(module)
                        .filter(a -> (a.target() + ".").startsWith(other + "."))
                        .forEach(a -> seen.add(a.from() + " sees " + a.target()));
            }
        }
        return List.copyOf(seen);
    }

    private static Stream<Arrow> arrows(HouseModule module) {
        return module.classes().stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(d ->
                        new Arrow(
                                d.getOriginClass().getName(), d.getTargetClass().getPackageName()));
    }

    private record Arrow(String from, String target) {}
}
