package org.guanai.mentoring.match.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.oversight.Oversight;
import org.guanai.mentoring.sql.Sql;

/// Reading pairings.
@ApplicationScoped
class PairingList {
    private static final String PAIRINGS =
            """
            select p.id, p.org, p.student_id, s.name as student_name, p.helper_id,
                coalesce(t.name, h.name) as helper_name, p.kind, p.starts_on, p.ended_on, p.end_reason, p.version
            from pairing p
            left join student s on s.id = p.student_id
            left join staff t on p.kind = 'TEACHER' and t.id = p.helper_id
            left join helper h on p.kind = 'SURROGATE' and h.id = p.helper_id
            """;
    private static final String FILTERED =
            PAIRINGS
                    + """
                    where p.id > ? and (?::text is null or p.org = ?) and (?::uuid is null or p.helper_id = ?)
                    and (?::uuid is null or p.student_id = ?)
                    and (?::boolean is null or (p.ended_on is null) = ?)
                    order by p.id limit ?\
                    """;

    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final Oversight oversight;

    PairingList(Sql sql, Oversight oversight) {
        this.sql = sql;
        this.oversight = oversight;
    }

    @Transactional
    PairingView one(UUID id) {
        return sql.one(PAIRINGS + "where p.id = ?", PairingView::of, id)
                .filter(p -> oversight.sees(p.helperId()))
                .orElseThrow(Refusal::absent);
    }

    @Transactional
    Page<PairingView> list(Filter f, Paging paging) {
        var rows =
                sql.list(
                        FILTERED,
                        PairingView::of,
                        paging.afterId().orElse(FIRST),
                        f.org(),
                        f.org(),
                        f.helper(),
                        f.helper(),
                        f.student(),
                        f.student(),
                        f.active(),
                        f.active(),
                        paging.limit() + 1);
        return Page.of(rows, paging.limit(), p -> Cursor.of(p.id()));
    }

    record Filter(Optional<String> org, Optional<UUID> helper, UUID student, Boolean active) {}
}
