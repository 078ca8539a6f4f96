package org.guanai.mentoring.match.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.sql.Sql;

/// Who may look after whom. What is unknown, not the caller's, or has not arrived yet is simply
/// absent.
@ApplicationScoped
class Matching {
    private static final String STUDENT =
            "select org, name, left_behind from student where id = ? and status = 'ENROLLED' and not gone";
    private static final String TEACHER =
            """
            select name, active and not gone and posts && array['teacher', 'class-teacher'] as teaches from staff
            where id = ? and not gone and (org = ? or starts_with(org, ? || '/'))\
            """;
    private static final String SURROGATE =
            """
            select name, type, state = 'ACTIVE' and vetted_until >= ? as vetted from helper
            where id = ? and (? = org or starts_with(?, org || '/'))\
            """;

    private final Sql sql;

    Matching(Sql sql) {
        this.sql = sql;
    }

    /// An enrolled child in the caller's scope.
    ///
    /// @throws Refusal.Absent for any other
    Child child(UUID studentId) {
        return sql.one(STUDENT, row -> new Child(row.text("org"), row.text("name")), studentId)
                .orElseThrow(Refusal::absent);
    }

    /// The helper's name, once it is certain that they may look after this child.
    ///
    /// @throws Refusal.Absent when there is no such helper for this school
    /// @throws Refusal.Unprocessable when they may not
    String helper(PairingKind kind, UUID helperId, Child child, LocalDate today) {
        return switch (kind) {
            case TEACHER -> teacher(helperId, child);
            case SURROGATE -> surrogate(helperId, child, today);
        };
    }

    /// 3.1.3f: a teacher who works at the child's school.
    private String teacher(UUID id, Child child) {
        return fit(
                sql.one(
                        TEACHER,
                        row -> new Fit(row.text("name"), row.flag("teaches")),
                        id,
                        child.org(),
                        child.org()),
                "mentoring.not-a-teacher");
    }

    /// 3.1.4e: nobody from outside without a passed vetting that still holds.
    private String surrogate(UUID id, Child child, LocalDate today) {
        return fit(
                sql.one(
                        SURROGATE,
                        row ->
                                new Fit(
                                        row.text("name"),
                                        surrogateFits(row.text("type"), row.flag("vetted"))),
                        today,
                        id,
                        child.org(),
                        child.org()),
                "mentoring.helper-not-vetted");
    }

    private static boolean surrogateFits(String type, boolean vetted) {
        if (!"SURROGATE_PARENT".equals(type)) {
            throw Refusal.unprocessable("mentoring.not-a-surrogate", "helperId");
        }
        return vetted;
    }

    private static String fit(Optional<Fit> found, String otherwise) {
        var helper = found.orElseThrow(Refusal::absent);
        if (!helper.fits()) {
            throw Refusal.unprocessable(otherwise, "helperId");
        }
        return helper.name();
    }

    record Child(String org, String name) {}

    private record Fit(String name, boolean fits) {}
}
