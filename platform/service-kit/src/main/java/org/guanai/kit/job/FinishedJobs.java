package org.guanai.kit.job;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.retention.Retained;
import org.guanai.kit.sql.Sql;

/// Jobs that ended long ago, with their results.
@ApplicationScoped
class FinishedJobs implements Retained {
    private static final String DELETE =
            """
            delete from job where id in (
                select id from job where finished_at < now() - make_interval(secs => :seconds)
                limit :most)\
            """;

    @Override
    public String name() {
        return "job";
    }

    @Override
    public int delete(Sql sql, long seconds, int most) {
        return sql.update(DELETE).with("seconds", seconds).with("most", most).run();
    }
}
