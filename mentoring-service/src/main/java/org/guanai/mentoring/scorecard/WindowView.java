package org.guanai.mentoring.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.sql.Row;
import org.guanai.mentoring.care.kind.ContactKind;

/// One window of one pairing's duty that counts, done or missed.
///
/// @param nr 1 is the first window of the term
/// @param end last day of the window
/// @param doneOn day of the last contact that satisfied it; absent when it was missed
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WindowView(
        UUID pairingId,
        String org,
        UUID studentId,
        @Nullable String studentName,
        UUID helperId,
        @Nullable String helperName,
        ContactKind kind,
        String term,
        int nr,
        LocalDate start,
        LocalDate end,
        WindowState state,
        @Nullable LocalDate doneOn) {

    static WindowView of(Row row, ContactKind kind, String term) {
        var doneOn = row.day("done_on");
        return new WindowView(
                row.id("pairing_id"),
                row.text("org"),
                row.id("student_id"),
                row.text("student_name"),
                row.id("helper_id"),
                row.text("helper_name"),
                kind,
                term,
                row.number("nr"),
                row.day("window_start"),
                row.day("window_end"),
                doneOn == null ? WindowState.MISSED : WindowState.DONE,
                doneOn);
    }
}
