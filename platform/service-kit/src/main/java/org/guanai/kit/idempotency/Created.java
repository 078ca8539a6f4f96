package org.guanai.kit.idempotency;

import java.util.Optional;

/// What a creating request brought about, to be answered with 201 or 202.
///
/// @param location path of the new resource
/// @param tag entity tag, for what can be edited
public record Created(String location, Object body, Optional<String> tag) {

    public static Created at(String location, Object body) {
        return new Created(location, body, Optional.empty());
    }

    public static Created at(String location, Object body, long version) {
        return new Created(location, body, Optional.of(Long.toString(version)));
    }
}
