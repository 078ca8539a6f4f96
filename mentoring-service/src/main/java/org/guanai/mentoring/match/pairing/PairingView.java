package org.guanai.mentoring.match.pairing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.mentoring.sql.Row;

/// A pairing with the names of both.
///
/// @param studentName the child's name, so that a wrong choice is seen at once
/// @param until last day; absent while active
/// @param load how many the helper now looks after; only in the answer to a new pairing
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PairingView(
        UUID id,
        String org,
        UUID studentId,
        String studentName,
        UUID helperId,
        String helperName,
        PairingKind kind,
        LocalDate from,
        LocalDate until,
        EndReason reason,
        boolean active,
        Load load,
        long version) {

    /// @param most rule `teacher-load` (3.1.3f)
    /// @param warning more than that
    public record Load(long active, int most, boolean warning) {}

    static PairingView of(Pairing p, String studentName, String helperName, Load load) {
        return new PairingView(
                p.id,
                p.org,
                p.studentId,
                studentName,
                p.helperId,
                helperName,
                p.kind,
                p.startsOn,
                p.endedOn,
                p.endReason,
                p.isActive(),
                load,
                p.version);
    }

    static PairingView of(Row row) {
        var until = row.date("ended_on");
        return new PairingView(
                row.id("id"),
                row.text("org"),
                row.id("student_id"),
                row.text("student_name"),
                row.id("helper_id"),
                row.text("helper_name"),
                row.one(PairingKind.class, "kind"),
                row.date("starts_on"),
                until,
                row.one(EndReason.class, "end_reason"),
                until == null,
                null,
                row.big("version"));
    }
}
