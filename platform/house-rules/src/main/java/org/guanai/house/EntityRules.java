package org.guanai.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import java.util.List;
import java.util.stream.Stream;

/// Entities make themselves, keep their own rules and are reached through their repository.
final class EntityRules {
    static final String ENTITY = "jakarta.persistence.Entity";

    private EntityRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "entitiesArePackagePrivate",
                        classes().that().areAnnotatedWith(ENTITY).should().bePackagePrivate()),
                new Rule("entityFieldsArePackagePrivate", EntityRules::openFields),
                Rule.of(
                        "entitiesHaveNoGetters",
                        noMethods()
                                .that()
                                .areDeclaredInClassesThat()
                                .areAnnotatedWith(ENTITY)
                                .should()
                                .haveNameMatching("get[A-Z].*")),
                new Rule("entitiesMakeThemselves", EntityRules::madeOutside),
                new Rule("entitiesWriteTheirOwnFields", EntityRules::writtenOutside),
                new Rule("entitiesHaveARepository", EntityRules::withoutRepository));
    }

    static Stream<JavaClass> entities(HouseModule module) {
        return module.classes().stream().filter(c -> c.isAnnotatedWith(ENTITY));
    }

    private static List<String> openFields(HouseModule module) {
        return entities(module)
                .flatMap(entity -> entity.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field ->
                        field.getModifiers().contains(JavaModifier.PUBLIC)
                                || field.getModifiers().contains(JavaModifier.PROTECTED))
                .map(field -> field.getFullName())
                .sorted()
                .toList();
    }

    private static List<String> madeOutside(HouseModule module) {
        return entities(module)
                .flatMap(entity -> entity.getConstructorCallsToSelf().stream())
                .filter(EntityRules::comesFromOutside)
                .map(JavaAccess::getDescription)
                .sorted()
                .toList();
    }

    private static List<String> writtenOutside(HouseModule module) {
        return entities(module)
                .flatMap(entity -> entity.getFieldAccessesToSelf().stream())
                .filter(EntityRules::writes)
                .filter(EntityRules::comesFromOutside)
                .map(JavaAccess::getDescription)
                .sorted()
                .toList();
    }

    private static boolean writes(JavaFieldAccess access) {
        return access.getAccessType() == AccessType.SET;
    }

    private static boolean comesFromOutside(JavaAccess<?> access) {
        var from = access.getOriginOwner();
        return !from.equals(access.getTargetOwner())
                && !from.isAssignableTo(access.getTargetOwner().getName());
    }

    private static List<String> withoutRepository(HouseModule module) {
        return entities(module)
                .filter(entity ->
                        entity.getPackage().getClasses().stream()
                                .noneMatch(c -> isRepositoryOf(c, entity)))
                .map(entity -> entity.getName() + " has no Panache repository beside it")
                .sorted()
                .toList();
    }

    private static boolean isRepositoryOf(JavaClass c, JavaClass entity) {
        return c.getInterfaces().stream()
                .filter(type -> type.toErasure().getSimpleName().startsWith("PanacheRepository"))
                .filter(JavaParameterizedType.class::isInstance)
                .map(type -> ((JavaParameterizedType) type).getActualTypeArguments().getFirst())
                .anyMatch(argument -> argument.toErasure().equals(entity));
    }
}
