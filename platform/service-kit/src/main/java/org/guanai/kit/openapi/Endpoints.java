package org.guanai.kit.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/// The methods of all resources, by verb and path.
final class Endpoints {
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Map<String, Endpoint> all = new HashMap<>();

    Endpoints(IndexView index) {
        for (var path : index.getAnnotations(PATH)) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                addAll(path.target().asClass(), index);
            }
        }
    }

    Optional<Endpoint> find(String verb, String path) {
        return Optional.ofNullable(all.get(verb + " " + path));
    }

    /// A resource serves the methods of its superclasses too.
    private void addAll(ClassInfo resource, IndexView index) {
        for (var c = resource; c != null; c = superclass(c, index)) {
            for (var method : c.methods()) {
                VERBS.stream()
                        .filter(verb -> method.hasDeclaredAnnotation("jakarta.ws.rs." + verb))
                        .forEach(verb ->
                                all.putIfAbsent(
                                        verb + " " + path(resource, method),
                                        new Endpoint(verb, resource, method)));
            }
        }
    }

    private static ClassInfo superclass(ClassInfo c, IndexView index) {
        return c.superName() == null ? null : index.getClassByName(c.superName());
    }

    private static String path(ClassInfo resource, MethodInfo method) {
        var path = part(resource.declaredAnnotation(PATH)) + part(method.declaredAnnotation(PATH));
        return path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
    }

    private static String part(AnnotationInstance path) {
        var text = path == null ? "" : path.value().asString().replaceAll("^/+|/+$", "");
        return text.isEmpty() ? "" : "/" + text;
    }
}
