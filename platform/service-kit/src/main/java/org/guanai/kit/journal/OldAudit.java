package org.guanai.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.retention.Retained;
import org.guanai.kit.sql.Sql;

/// The audit trail can only be added to; what is old enough goes through a function of the
/// database, which never touches the last six months.
@ApplicationScoped
class OldAudit implements Retained {
    private static final String FORGET = "select forget_audit(:seconds, :most) as gone";

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public int delete(Sql sql, long seconds, int most) {
        return sql.query(FORGET)
                .with("seconds", seconds)
                .with("most", most)
                .one(row -> row.number("gone"))
                .orElseThrow();
    }
}
