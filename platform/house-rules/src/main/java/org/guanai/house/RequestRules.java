package org.guanai.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a request takes is meant: no field is accepted and passed over, and none is documented that
/// would be refused.
final class RequestRules {
    private static final String VERB = "jakarta.ws.rs.HttpMethod";

    private RequestRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("requestFieldsAreRead", RequestRules::unread),
                new Rule("requestsHaveNoPropertiesButTheirFields", RequestRules::getters));
    }

    /// A record that is kept as it is, and shown again, is read by whoever asks for it.
    private static List<String> unread(HouseModule module) {
        var shown = answers(module.classes());
        return bodies(module.classes()).stream()
                .filter(body -> !shown.contains(body))
                .flatMap(body -> components(body).filter(field -> !isRead(body, field)))
                .map(field -> field.getFullName() + " is taken and never read")
                .toList();
    }

    /// Documents are made of `isX` and `getX` too, though nothing reads such a property.
    private static List<String> getters(HouseModule module) {
        return bodies(module.classes()).stream()
                .flatMap(body -> body.getMethods().stream())
                .filter(RequestRules::isGetter)
                .map(method -> method.getFullName() + " looks like a property that is taken")
                .toList();
    }

    private static boolean isGetter(JavaMethod method) {
        return method.getName().matches("(is|get)[A-Z].*")
                && method.getRawParameterTypes().isEmpty()
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.isAnnotatedWith("com.fasterxml.jackson.annotation.JsonIgnore")
                && components(method.getOwner()).noneMatch(f -> isAccessor(f, method));
    }

    /// Records that endpoints take, with the records inside them. The methods of an interface are
    /// those of another system, which reads what is sent.
    private static Set<JavaClass> bodies(JavaClasses classes) {
        return reached(classes, endpoints(classes).flatMap(m -> m.getParameterTypes().stream()));
    }

    /// Records that endpoints answer with, with the records inside them.
    private static Set<JavaClass> answers(JavaClasses classes) {
        return reached(classes, endpoints(classes).map(JavaMethod::getReturnType));
    }

    private static Stream<JavaMethod> endpoints(JavaClasses classes) {
        return classes.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isMetaAnnotatedWith(VERB) && !m.getOwner().isInterface());
    }

    private static Set<JavaClass> reached(JavaClasses classes, Stream<JavaType> types) {
        var found = new LinkedHashSet<JavaClass>();
        types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .forEach(type -> reach(classes, type, found));
        return found;
    }

    private static void reach(JavaClasses classes, JavaClass type, Set<JavaClass> found) {
        if (type.isRecord() && classes.contain(type.getName()) && found.add(type)) {
            components(type)
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                    .forEach(inner -> reach(classes, inner, found));
        }
    }

    private static Stream<JavaField> components(JavaClass body) {
        return body.getFields().stream()
                .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean isRead(JavaClass body, JavaField field) {
        var inside =
                field.getAccessesToSelf().stream()
                        .map(access -> access.getOrigin())
                        .anyMatch(from -> from instanceof JavaMethod && !isAccessor(field, from));
        return inside
                || body.tryGetMethod(field.getName())
                        .filter(accessor -> !accessor.getAccessesToSelf().isEmpty())
                        .isPresent();
    }

    private static boolean isAccessor(JavaField field, JavaCodeUnit from) {
        return from.getName().equals(field.getName()) && from.getRawParameterTypes().isEmpty();
    }
}
