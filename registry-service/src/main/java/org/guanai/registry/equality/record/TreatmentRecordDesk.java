package org.guanai.registry.equality.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.people.office.OfficeRecords;

/// Keeps what schools record of the fields of equal treatment.
@ApplicationScoped
class TreatmentRecordDesk {
    private static final String NOUN = "treatment-record";

    /// Behind every id.
    private static final UUID LAST = new UUID(-1, -1);

    private final TreatmentRecords entries;
    private final OfficeRecords records;

    TreatmentRecordDesk(TreatmentRecords entries, OfficeRecords records) {
        this.entries = entries;
        this.records = records;
    }

    /// @throws Refusal.Unprocessable when one of the children is not at the caller's school
    @Transactional
    TreatmentRecordView record(TreatmentEntry entry) {
        var school = records.here();
        if (!entries.areAt(school, new HashSet<>(entry.students()))) {
            throw Refusal.unprocessable("registry.student-unknown", "students");
        }
        var made = TreatmentRecord.record(school, entry, records.actor(), records.now());
        entries.persistAndFlush(made);
        records.wrote(NOUN, made.id, "field", "what", "on", "students");
        return TreatmentRecordView.of(made);
    }

    @Transactional
    Page<TreatmentRecordView> list(String org, TreatmentField field, Paging paging) {
        var before = paging.afterId().orElse(LAST);
        var rows = entries.page(records.place(org), field, before, paging.limit() + 1);
        return Page.of(rows, paging.limit(), r -> Cursor.of(r.id)).map(TreatmentRecordView::of);
    }

    @Transactional
    TreatmentRecordView withdraw(UUID id, String reason) {
        var entry = entries.locked(id);
        records.requireMine(entry.recordedBy, entry.recordedAt);
        entry.withdraw(records.withdrawn(reason));
        entries.flush();
        records.withdrew(NOUN, id, reason);
        return TreatmentRecordView.of(entry);
    }
}
