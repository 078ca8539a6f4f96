package org.guanai.kit.idempotency;

import java.util.Optional;

/// What a creating request brought about, to be answered with 201 or 202.
///
/// @param location path of the new resource
/// @param tag entity tag, for what can be edited
public record Created<V>(String location, V body, Optional<String> tag) {

    public static <V> Created<V> at(String location, V body) {
        return new Created<>(location, body, Optional.empty());
    }

    public static <V> Created<V> at(String location, V body, long version) {
        return new Created<>(location, body, Optional.of(Long.toString(version)));
    }
}
