package org.guanai.mentoring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.guanai.mentoring.sql.Row;
import org.guanai.mentoring.sql.Sql;

/// What is known of the organisations within the caller's scope.
@ApplicationScoped
public class Organisations {
    private final Sql sql;

    Organisations(Sql sql) {
        this.sql = sql;
    }

    /// @param code 10-digit 学校标识码
    /// @return its path; empty for a school that is unknown or not in the caller's scope
    public Optional<String> schoolPath(String code) {
        return sql.one(
                "select org from organisation where code = ? and kind = 'SCHOOL' and not gone and in_scope(org)",
                row -> row.text("org"),
                code);
    }

    /// Those of a kind at or below the caller's organisation, by path.
    public List<Known> inScope(String kind) {
        return sql.list(
                """
                select org, code, name from organisation where kind = ? and not gone and in_scope(org)
                order by org\
                """,
                Organisations::known,
                kind);
    }

    private static Known known(Row row) {
        return new Known(row.text("org"), row.text("code"), row.text("name"));
    }

    public record Known(String org, String code, String name) {}
}
