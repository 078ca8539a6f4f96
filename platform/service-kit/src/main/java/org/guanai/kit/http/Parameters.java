package org.guanai.kit.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.request.Storable;

/// Reads parameters. A path part that is no id is simply absent; a query parameter of the wrong
/// type, or one that could not be stored, is refused with its name.
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS =
            Map.of(
                    String.class, text -> text,
                    UUID.class, UUID::fromString,
                    LocalDate.class, LocalDate::parse,
                    Integer.class, Integer::valueOf,
                    int.class, Integer::valueOf,
                    Long.class, Long::valueOf,
                    Boolean.class, Parameters::yesOrNo,
                    boolean.class, Parameters::yesOrNo);

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(
            Class<T> rawType, Type genericType, Annotation[] annotations) {
        var reader = READERS.get(rawType);
        if (reader == null && rawType.isEnum()) {
            reader = text -> constant(rawType, text);
        }
        return reader == null
                ? null
                : new Reader<>(
                        (Function<String, T>) reader, place(annotations), rawType == String.class);
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class<?> type, String text) {
        return Enum.valueOf((Class<Enum>) type, text);
    }

    private static Place place(Annotation[] annotations) {
        for (var annotation : annotations == null ? new Annotation[0] : annotations) {
            switch (annotation) {
                case QueryParam q -> {
                    return new Place(q.value(), false);
                }
                case PathParam p -> {
                    return new Place(p.value(), true);
                }
                default -> {}
            }
        }
        return new Place(null, false);
    }

    private record Place(String name, boolean path) {}

    private record Reader<T>(Function<String, T> reading, Place place, boolean isText)
            implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            if (text == null || (text.isEmpty() && !place.path() && !isText)) {
                return null;
            }
            try {
                var value = reading.apply(text);
                if (Storable.is(value)) {
                    return value;
                }
            } catch (RuntimeException wrongType) {
                throw refusal();
            }
            throw refusal();
        }

        private Refusal refusal() {
            return place.path()
                    ? Refusal.absent()
                    : Refusal.invalid("kit.parameter-invalid", place.name());
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
