package org.guanai.kit.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.kit.idempotency.WithoutKey;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/// One method of a resource, and the resource that serves it.
record Endpoint(String verb, ClassInfo resource, MethodInfo method) {
    private static final DotName ROLES =
            DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName OPEN =
            DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName UNKEYED = DotName.createSimple(WithoutKey.class);

    boolean takesKey() {
        return verb.equals("POST") && !method.hasDeclaredAnnotation(UNKEYED);
    }

    boolean isOpen() {
        return method.hasDeclaredAnnotation(OPEN);
    }

    /// Roles of which the caller needs one; none where a valid token is enough.
    List<String> roles() {
        var said = Stream.of(method.declaredAnnotation(ROLES), resource.declaredAnnotation(ROLES));
        return said.filter(a -> a != null && !isOpen())
                .findFirst()
                .map(AnnotationInstance::value)
                .map(value ->
                        Arrays.stream(value.asStringArray()).filter(r -> !r.equals("**")).toList())
                .orElse(List.of());
    }

    /// Name of the schema that it answers, as the scanner gives it: `IncidentView`,
    /// `PageIncidentSummary`.
    String answer() {
        return name(method.returnType());
    }

    private static String name(Type type) {
        var simple = type.name().withoutPackagePrefix().replaceAll(".*\\$", "");
        if (type.kind() != Type.Kind.PARAMETERIZED_TYPE) {
            return simple;
        }
        var inner = name(type.asParameterizedType().arguments().getFirst());
        return simple.equals("RestResponse") ? inner : simple + inner;
    }
}
