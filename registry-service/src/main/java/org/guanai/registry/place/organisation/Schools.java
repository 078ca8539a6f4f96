package org.guanai.registry.place.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// The schools that the caller sees, by their 10-digit 学校标识码.
@ApplicationScoped
public class Schools {
    private static final String BY_CODE =
            "select code, org, school_system from organisation where kind = 'SCHOOL' and code = any (?)";
    private static final String SYSTEM = "select school_system from organisation where org = ?";
    private static final String KNOWN = "select id from organisation where org = ?";

    private final Sql sql;

    Schools(Sql sql) {
        this.sql = sql;
    }

    /// Path of each school, by code; codes that the caller does not see are missing.
    @Transactional
    public Map<String, String> at(Collection<String> codes) {
        var paths = new HashMap<String, String>();
        byCode(codes).forEach((code, school) -> paths.put(code, school.org()));
        return paths;
    }

    /// Each school by its code; codes that the caller does not see are missing.
    @Transactional
    public Map<String, School> byCode(Collection<String> codes) {
        var wanted = Column.texts(codes.stream().distinct().toList());
        return sql.list(BY_CODE, Schools::school, wanted).stream()
                .collect(Collectors.toMap(School::code, s -> s));
    }

    /// The system of the school at a path, which the caller sees; SIX_THREE for anything else.
    @Transactional
    public SchoolSystem systemAt(String path) {
        return sql.first(SYSTEM, r -> SchoolSystem.valueOf(r.text("school_system")), path)
                .orElse(SchoolSystem.SIX_THREE);
    }

    private static School school(Sql.Row row) throws SQLException {
        return new School(
                row.text("code"), row.text("org"), SchoolSystem.valueOf(row.text("school_system")));
    }

    @Transactional
    public Optional<String> at(String code) {
        return Optional.ofNullable(at(java.util.List.of(code)).get(code));
    }

    /// Id of the organisation at a path; empty when the caller sees none.
    @Transactional
    public Optional<UUID> idAt(String path) {
        return sql.first(KNOWN, r -> r.id("id"), path);
    }
}
