package org.guanai.kit.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanai.kit.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses a query parameter that the endpoint does not know, and one that is given twice where it
/// takes one value: a filter that is passed over would answer with more than was asked for.
public class KnownParameters {
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    /// @throws Refusal.Invalid with the name of the first one that is unknown or repeated
    @ServerRequestFilter
    public void check(ResourceInfo resource, UriInfo uri) {
        var sent = uri.getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::names);
        sent.forEach((name, values) -> {
            if (!names.containsKey(name)) {
                throw Refusal.invalid("kit.parameter-unknown", name);
            }
            if (values.size() > 1 && !names.get(name)) {
                throw Refusal.invalid("kit.parameter-repeated", name);
            }
        });
    }

    /// Whether each takes several values.
    private static Map<String, Boolean> names(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(p -> names(p, p.getType()))
                .collect(Collectors.toUnmodifiableMap(Entry::getKey, Entry::getValue));
    }

    private static Stream<Entry<String, Boolean>> names(AnnotatedElement element, Class<?> type) {
        var query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            return Stream.of(Map.entry(query.value(), Collection.class.isAssignableFrom(type)));
        }
        if (!element.isAnnotationPresent(BeanParam.class)) {
            return Stream.empty();
        }
        return Stream.<Class<?>>iterate(type, c -> c != null, Class::getSuperclass)
                .flatMap(c -> Arrays.stream(c.getDeclaredFields()))
                .flatMap(field -> names(field, field.getType()));
    }
}
