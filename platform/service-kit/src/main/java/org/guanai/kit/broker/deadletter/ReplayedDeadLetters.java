package org.guanai.kit.broker.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.retention.Retained;
import org.guanai.kit.sql.Sql;

/// Dead letters that were replayed. One that was not stays until somebody has looked at it.
@ApplicationScoped
class ReplayedDeadLetters implements Retained {
    private static final String DELETE =
            """
            delete from dead_letter where id in (
                select id from dead_letter
                where replayed_at < now() - make_interval(secs => :seconds) limit :most)\
            """;

    @Override
    public String name() {
        return "dead-letter";
    }

    @Override
    public int delete(Sql sql, long seconds, int most) {
        return sql.update(DELETE).with("seconds", seconds).with("most", most).run();
    }
}
