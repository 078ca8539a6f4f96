package org.guanai.mentoring.care.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.mentoring.sql.Row;
import org.guanai.mentoring.sql.Sql;

/// Reading the feedback that is owed.
@ApplicationScoped
class FeedbackList {
    private static final String LIST =
            """
            select f.id, f.contact_id, f.pairing_id, f.student_id, s.name as student_name, f.helper_id, f.concern, f.due_on
            from feedback f left join student s on s.id = f.student_id
            where (?::uuid is null or f.helper_id = ?) and (?::text is null or f.org = ?) and (f.due_on, f.id) > (?, ?)
            order by f.due_on, f.id limit ?\
            """;

    private final Sql sql;

    FeedbackList(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    Page<FeedbackView> list(Optional<UUID> helper, Optional<String> school, Paging paging) {
        var key = paging.after(2);
        var rows =
                sql.list(
                        LIST,
                        FeedbackView::of,
                        helper,
                        helper,
                        school,
                        school,
                        key.map(k -> Paging.part(k.getFirst(), LocalDate::parse))
                                .orElse(LocalDate.EPOCH),
                        key.map(k -> Paging.part(k.getLast(), UUID::fromString))
                                .orElse(new UUID(0, 0)),
                        paging.limit() + 1);
        return Page.of(rows, paging.limit(), f -> Cursor.of(f.dueOn(), f.id()));
    }

    /// @param dueOn last day on which the guardian is to be told
    public record FeedbackView(
            UUID id,
            UUID contactId,
            UUID pairingId,
            UUID studentId,
            String studentName,
            UUID helperId,
            int concern,
            LocalDate dueOn) {
        static FeedbackView of(Row row) {
            return new FeedbackView(
                    row.id("id"),
                    row.id("contact_id"),
                    row.id("pairing_id"),
                    row.id("student_id"),
                    row.text("student_name"),
                    row.id("helper_id"),
                    row.number("concern"),
                    row.date("due_on"));
        }
    }
}
