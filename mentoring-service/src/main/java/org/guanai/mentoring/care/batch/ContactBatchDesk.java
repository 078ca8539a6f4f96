package org.guanai.mentoring.care.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.care.batch.ContactResults.ContactRowResult;
import org.guanai.mentoring.care.contact.ContactDesk;
import org.guanai.mentoring.care.contact.ContactEntry;
import org.guanai.mentoring.rhythm.due.DutyList;

/// Records many contacts at once; each row has its own result, and one that is refused changes
/// nothing. A row that was recorded before, as it stands, gets the first answer: a phone that lost
/// it on the way sends again.
@ApplicationScoped
class ContactBatchDesk {
    private final ContactDesk desk;
    private final DutyList duties;

    ContactBatchDesk(ContactDesk desk, DutyList duties) {
        this.desk = desk;
        this.duties = duties;
    }

    /// In the order of the pairings, so that two batches lock their duties in the same order.
    ///
    /// @param helper who records; empty for a school's own system
    @Transactional
    ContactResults record(ContactBatch batch, Optional<UUID> helper) {
        var rows = batch.contacts();
        var results = new ContactRowResult[rows.size()];
        IntStream.range(0, rows.size())
                .boxed()
                .sorted(
                        Comparator.comparing((Integer i) -> rows.get(i).pairingId())
                                .thenComparing(i -> rows.get(i).kind()))
                .forEach(i -> results[i] = result(rows.get(i), helper));
        return ContactResults.of(List.of(results));
    }

    private ContactRowResult result(ContactEntry row, Optional<UUID> helper) {
        try {
            var before = desk.recordedBefore(row, helper);
            if (before.isPresent()) {
                var duty = duties.one(row.pairingId(), row.kind().name());
                return ContactRowResult.repeated(before.get(), duty.orElse(null));
            }
            return ContactRowResult.recorded(row, desk.record(row, helper));
        } catch (Refusal refusal) {
            return ContactRowResult.refused(row, refusal);
        }
    }
}
