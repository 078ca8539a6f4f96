package org.guanai.kit.route;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The routes of this service, from the annotations of its resources.
@Singleton
class Routes {
    private List<Route> all;
    private Set<String> words;

    /// Methods that an address takes, sorted; none when there is no such address.
    Set<String> methodsAt(String path) {
        var methods =
                all().stream()
                        .filter(r -> r.isAt(path))
                        .map(Route::verb)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    /// Segments of the service's own addresses; any other segment may be personal data.
    Set<String> words() {
        all();
        return words;
    }

    private synchronized List<Route> all() {
        if (all == null) {
            all = ofResources();
            words = all.stream().flatMap(Route::words).collect(Collectors.toUnmodifiableSet());
        }
        return all;
    }

    private static List<Route> ofResources() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(c -> c.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(c -> Arrays.stream(c.getMethods()).flatMap(m -> of(c, m)))
                .toList();
    }

    private static Stream<Route> of(Class<?> resource, Method method) {
        var path = Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value);
        return Arrays.stream(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb ->
                        Route.of(
                                verb.value(),
                                resource.getAnnotation(Path.class).value(),
                                path.orElse("")));
    }
}
