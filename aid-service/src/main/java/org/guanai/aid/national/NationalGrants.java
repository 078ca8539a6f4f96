package org.guanai.aid.national;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sql.Sql;

/// What was granted for a term, child by child. By hand, as a row is read across application,
/// programme and payment.
@ApplicationScoped
class NationalGrants {
    private static final String FROM =
            """
             from application a join programme p on p.id = a.programme_id
            left join hardship_kind k on k.code = a.hardship_kind and k.org = 'CN'
            left join payment x on x.application_id = a.id and x.state = 'PAID'
            where lies_in(a.org, :place) and a.term = :term and a.amount is not null\
            """;
    private static final String COUNT = "select count(*) as rows" + FROM;
    private static final String READ =
            """
            select a.id, a.student_id, a.school_code, a.student_name, a.grade, a.class_name,
                k.name_zh as kind, p.name as programme, a.amount, x.id as payment, x.settled_at,
                x.account_number, x.account_holder, x.holder_relation, x.account_suspect
            """
                    + FROM
                    + " and a.id > :after order by a.id limit :limit";

    private final Sql sql;

    NationalGrants(Sql sql) {
        this.sql = sql;
    }

    int count(String place, String term) {
        return sql.query(COUNT)
                .with("place", place)
                .with("term", term)
                .one(row -> row.number("rows"))
                .orElse(0);
    }

    /// Oldest first.
    List<NationalGrant> after(UUID id, String place, String term, int limit) {
        return sql.query(READ)
                .with("place", place)
                .with("term", term)
                .with("after", id)
                .with("limit", limit)
                .list(NationalGrant.class);
    }
}
