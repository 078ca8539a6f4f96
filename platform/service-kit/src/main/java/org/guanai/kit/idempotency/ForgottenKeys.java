package org.guanai.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.sql.Sql;

/// Forgets idempotency keys, with the answers they hold, once nobody repeats such an old request
/// any more.
@ApplicationScoped
public class ForgottenKeys {
    private static final String DELETE =
            "delete from idempotency where at < now() - make_interval(secs => :secs)";

    private final Sql sql;
    private final Duration kept;

    ForgottenKeys(Sql sql, @ConfigProperty(name = "guanai.idempotency.kept") Duration kept) {
        this.sql = sql;
        this.kept = kept;
    }

    @Scheduled(every = "1h", delayed = "10m")
    public void forget() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().call(this::delete));
    }

    private int delete() {
        return sql.update(DELETE).with("secs", kept.toSeconds()).run();
    }
}
