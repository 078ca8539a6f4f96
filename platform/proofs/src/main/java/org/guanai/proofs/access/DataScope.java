package org.guanai.proofs.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// A scope as a service sets it for a transaction; without a path, that of nobody.
///
/// @param person whom a guardian's, helper's or agency's scope is bound to
record DataScope(Optional<String> path, Optional<UUID> person) {
    static final DataScope NONE = new DataScope(Optional.empty(), Optional.empty());

    static DataScope of(String path) {
        return new DataScope(Optional.of(path), Optional.empty());
    }

    boolean isNone() {
        return path.isEmpty();
    }

    boolean isPersonal() {
        return person.isPresent();
    }

    void set(Connection connection) throws SQLException {
        var sql =
                "select set_config('guanai.scope', ?, true), set_config('guanai.person', ?, true)";
        try (var set = connection.prepareStatement(sql)) {
            set.setString(1, path.orElse(""));
            set.setString(2, person.map(UUID::toString).orElse(""));
            set.execute();
        }
    }

    /// A condition with `:scope` and `:person` filled in; neither comes from outside.
    String filled(String condition) {
        return condition
                .replace(":scope", "'" + path.orElse("") + "'")
                .replace(":person", "'" + person.map(UUID::toString).orElse("") + "'");
    }

    @Override
    public String toString() {
        return path.orElse("no scope") + person.map(p -> " of the person " + p).orElse("");
    }
}
