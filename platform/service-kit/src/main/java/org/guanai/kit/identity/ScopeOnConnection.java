package org.guanai.kit.identity;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.Scope;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.sql.Sql;

/// Sets the scope as the first statement of every transaction, on its own connection and until its
/// end. Without a scope nothing is set, and the policies show no row.
@Singleton
class ScopeOnConnection implements AgroalPoolInterceptor {
    private static final String SET =
            "select set_config('guanai.scope', :scope, true), set_config('guanai.person', :person, true),"
                    + " set_config('guanai.member', :member, true)";

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            var scope = connection.getAutoCommit() ? Optional.<Scope>empty() : current();
            if (scope.isPresent()) {
                set(connection, scope.get());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the scope could not be set", e);
        }
    }

    private static void set(Connection connection, Scope scope) {
        Sql.on(connection)
                .query(SET)
                .with("scope", scope.path())
                .with("person", scope.person().map(UUID::toString).orElse(""))
                .with("member", scope.member().map(UUID::toString).orElse(""))
                .one(_ -> null);
    }

    private static Optional<Scope> current() {
        return SystemScope.current().or(ScopeOnConnection::ofCaller);
    }

    private static Optional<Scope> ofCaller() {
        return Arc.container().requestContext().isActive()
                ? Arc.container().instance(Caller.class).get().scope()
                : Optional.empty();
    }
}
