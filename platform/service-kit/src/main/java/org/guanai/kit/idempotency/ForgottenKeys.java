package org.guanai.kit.idempotency;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanai.kit.scope.SystemScope;

/// Forgets idempotency keys, with the answers they hold, once nobody repeats such an old request
/// any more.
@ApplicationScoped
public class ForgottenKeys {
    private static final String DELETE =
            "delete from idempotency where at < now() - make_interval(secs => ?)";

    private final AgroalDataSource database;
    private final Duration kept;

    ForgottenKeys(
            AgroalDataSource database,
            @ConfigProperty(name = "guanai.idempotency.kept") Duration kept) {
        this.database = database;
        this.kept = kept;
    }

    @Scheduled(every = "1h", delayed = "10m")
    public void forget() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().call(this::delete));
    }

    private int delete() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(DELETE)) {
            delete.setDouble(1, kept.toSeconds());
            return delete.executeUpdate();
        }
    }
}
