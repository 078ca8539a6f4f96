package org.guanai.mentoring.overdue;

import java.util.UUID;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.kit.sql.Row;
import org.guanai.owed.Late;

/// What rows of late things have in common.
final class LateDays {
    /// Days for which something late is told of; later it stands in the lists and the scorecard
    /// only.
    static final int REMEMBERED = 60;

    private LateDays() {}

    static Late ofHelper(OverdueKind kind, Row row) {
        return late(kind, row, row.id("helper_id"), Roles.TEACHER);
    }

    static Late ofPrincipal(OverdueKind kind, Row row) {
        return late(kind, row, null, Roles.PRINCIPAL);
    }

    private static Late late(OverdueKind kind, Row row, UUID owner, String role) {
        return new Late(
                kind,
                row.id("id"),
                row.id("student_id"),
                row.org("org"),
                owner,
                role,
                row.day("due_on"));
    }
}
