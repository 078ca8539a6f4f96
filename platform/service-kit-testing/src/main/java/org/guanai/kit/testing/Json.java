package org.guanai.kit.testing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Values of a test and of a JSON body, made comparable.
final class Json {
    private Json() {}

    /// Whole numbers as `Long`, fractions as `BigDecimal`, enums, ids and times as text.
    static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> flag;
            case Byte n -> n.longValue();
            case Short n -> n.longValue();
            case Integer n -> n.longValue();
            case Long n -> n;
            case Number n -> new BigDecimal(n.toString()).stripTrailingZeros();
            case Collection<?> many -> list(many);
            case Map<?, ?> object -> object(object);
            default -> value.toString();
        };
    }

    static List<Object> list(Collection<?> many) {
        return many.stream().map(Json::plain).collect(Collectors.toList());
    }

    private static Map<String, Object> object(Map<?, ?> object) {
        var plain = new HashMap<String, Object>();
        object.forEach((key, value) -> plain.put(key.toString(), plain(value)));
        return plain;
    }
}
