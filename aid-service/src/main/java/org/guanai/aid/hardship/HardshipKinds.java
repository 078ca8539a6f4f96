package org.guanai.aid.hardship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.guanai.kit.sql.Sql;

/// The kinds of hardship (困难类型).
@ApplicationScoped
public class HardshipKinds {
    /// SQL: a code set without rules, which is only looked up.
    private static final String STANDS_FOR =
            """
            select coalesce(mapped_to, code) as code from hardship_kind
            where code = :word or name_zh = :word order by position limit 1\
            """;

    private static final String WORD =
            "select name_zh from hardship_kind where code = :code limit 1";

    private static final String STANDING =
            "select code from hardship_kind where mapped_to is null order by position";

    private final Sql sql;

    HardshipKinds(Sql sql) {
        this.sql = sql;
    }

    /// The standing kind for a code or a Chinese word; a legacy kind is mapped forward. Empty when
    /// unknown.
    public Optional<String> of(String codeOrWord) {
        return sql.query(STANDS_FOR).with("word", codeOrWord).one(row -> row.text("code"));
    }

    /// The Chinese word of a code; empty when unknown.
    public Optional<String> word(String code) {
        return sql.query(WORD).with("code", code).one(row -> row.text("name_zh"));
    }

    /// Codes of the standing kinds, in the order of the national form; legacy ones are left out.
    public List<String> standing() {
        return sql.query(STANDING).list(row -> row.text("code"));
    }
}
