package org.guanai.mentoring.counsel.seal;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.retention.Retained;
import org.guanai.kit.sql.Sql;

/// Erases what counselling wrote down (留存期限) once the child has left the school long enough ago:
/// the key goes, and with it every text that it sealed. That there were sessions stays.
@ApplicationScoped
class ErasedFiles implements Retained {
    private static final String ERASE =
            """
            update counsel_key set key = null, erased_at = now(), version = version + 1 where id in (
                select id from counsel_key
                where left_at < now() - make_interval(secs => :seconds) and erased_at is null
                limit :most for update skip locked)\
            """;

    @Override
    public String name() {
        return "counselling";
    }

    @Override
    public int delete(Sql sql, long seconds, int most) {
        return sql.update(ERASE).with("seconds", seconds).with("most", most).run();
    }
}
