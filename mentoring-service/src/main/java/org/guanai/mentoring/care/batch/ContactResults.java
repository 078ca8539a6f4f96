package org.guanai.mentoring.care.batch;

import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.care.contact.ContactEntry;
import org.guanai.mentoring.care.contact.RecordedContact;
import org.guanai.mentoring.care.kind.CountsNot;
import org.guanai.mentoring.rhythm.due.DutyView;

/// What became of many contacts.
///
/// @param results in the order of the rows
public record ContactResults(int recorded, int refused, List<ContactRowResult> results) {
    static ContactResults of(List<ContactRowResult> results) {
        var recorded = (int) results.stream().filter(r -> r.problem() == null).count();
        return new ContactResults(recorded, results.size() - recorded, results);
    }

    /// @param contactId absent when the row was refused
    /// @param countsNot why it satisfies no duty; absent when it counts
    /// @param duty as it stands after the contact; absent when the pairing has ended
    /// @param problem code of the refusal, absent when it was recorded
    /// @param field what was wrong with the row, where a refusal names it
    public record ContactRowResult(
            UUID pairingId,
            @Nullable UUID contactId,
            @Nullable CountsNot countsNot,
            @Nullable DutyView duty,
            @Nullable String problem,
            @Nullable String field) {

        static ContactRowResult recorded(ContactEntry row, RecordedContact recorded) {
            var contact = recorded.contact();
            return new ContactRowResult(
                    row.pairingId(),
                    contact.id(),
                    contact.countsNot(),
                    recorded.duty(),
                    null,
                    null);
        }

        static ContactRowResult refused(ContactEntry row, Refusal why) {
            var field = why.field().orElse(null);
            return new ContactRowResult(row.pairingId(), null, null, null, why.code(), field);
        }
    }
}
