package org.guanai.registry.people.recovery.code;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.retention.Retained;
import org.guanai.kit.sql.Sql;

/// Codes that expired long ago.
@ApplicationScoped
class OldRecoveryCodes implements Retained {
    private static final String DELETE =
            """
            delete from recovery_code where id in (
                select id from recovery_code where asked_at < now() - make_interval(secs => :seconds)
                limit :most)\
            """;

    @Override
    public String name() {
        return "recovery-code";
    }

    @Override
    public int delete(Sql sql, long seconds, int most) {
        return sql.update(DELETE).with("seconds", seconds).with("most", most).run();
    }
}
