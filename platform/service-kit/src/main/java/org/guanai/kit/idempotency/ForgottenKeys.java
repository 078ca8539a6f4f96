package org.guanai.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.retention.Retained;
import org.guanai.kit.sql.Sql;

/// Idempotency keys, with the answers they hold: nobody repeats such an old request any more.
@ApplicationScoped
class ForgottenKeys implements Retained {
    private static final String DELETE =
            """
            delete from idempotency where (actor, route, key) in (
                select actor, route, key from idempotency
                where at < now() - make_interval(secs => :seconds) limit :most)\
            """;

    @Override
    public String name() {
        return "idempotency";
    }

    @Override
    public int delete(Sql sql, long seconds, int most) {
        return sql.update(DELETE).with("seconds", seconds).with("most", most).run();
    }
}
