package org.guanai.registry.child.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.enrolment.Admission;
import org.guanai.registry.child.enrolment.Beginning;
import org.guanai.registry.child.enrolment.Placement;
import org.guanai.registry.child.group.Verdict;
import org.guanai.registry.child.roster.Matched.Match;
import org.guanai.registry.child.student.Claims;
import org.guanai.registry.child.student.Particulars;
import org.guanai.registry.child.student.Particulars.Numbered;
import org.guanai.registry.child.student.RollEntry;

/// A row with all that is written of it.
///
/// @param enrolment the one that is open once the row is taken
/// @param on today
record Prepared(
        Matched matched,
        UUID enrolment,
        LocalDate on,
        Placement placement,
        Claims claims,
        Verdict verdict) {
    private static final Map<Match, Beginning> BEGINNINGS =
            Map.of(
                    Match.NEW, Beginning.REGISTERED,
                    Match.LEFT_HERE, Beginning.RETURNED,
                    Match.LEFT_ELSEWHERE, Beginning.TRANSFERRED_IN);

    int nr() {
        return matched.line().nr();
    }

    UUID student() {
        return matched.student();
    }

    RosterEntry entry() {
        return matched.line().entry();
    }

    OrgPath org() {
        return placement.school();
    }

    boolean isNew() {
        return matched.isNew();
    }

    /// Whether an enrolment begins.
    boolean isAdmitted() {
        return matched.isAdmitted();
    }

    Admission admission() {
        return new Admission(enrolment, student(), placement, BEGINNINGS.get(matched.match()), on);
    }

    RollEntry rollEntry() {
        var marked = matched.line().marked();
        return new RollEntry(
                student(),
                org(),
                enrolment,
                particulars(marked),
                marked.entry().national(),
                claims,
                verdict.reviewOn().orElse(null),
                matched.isDisputed(),
                marked.hash());
    }

    private static Particulars particulars(MarkedEntry marked) {
        var e = marked.entry();
        return new Particulars(
                e.name(),
                e.sex(),
                e.birthDate(),
                e.documentKind(),
                numbered(e.documentNumber(), Line.first(marked.documents())),
                numbered(e.studentNumber(), Line.first(marked.numbers())),
                e.ethnic(),
                e.household(),
                e.address());
    }

    private static Numbered numbered(String number, byte[] index) {
        return number == null ? null : new Numbered(number, index);
    }
}
