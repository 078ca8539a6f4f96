package org.guanai.mentoring.care.batch;

import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.care.contact.ContactEntry;
import org.guanai.mentoring.care.contact.ContactView;
import org.guanai.mentoring.care.contact.RecordedContact;
import org.guanai.mentoring.care.kind.CountsNot;
import org.guanai.mentoring.rhythm.due.DutyView;

/// What became of many contacts.
///
/// @param repeated those that were recorded before, as they are
/// @param results in the order of the rows
public record ContactResults(
        int recorded, int repeated, int refused, List<ContactRowResult> results) {
    static ContactResults of(List<ContactRowResult> results) {
        var refused = (int) results.stream().filter(r -> r.problem() != null).count();
        var repeated = (int) results.stream().filter(ContactRowResult::repeated).count();
        return new ContactResults(results.size() - refused - repeated, repeated, refused, results);
    }

    /// @param contactId absent when the row was refused
    /// @param countsNot why it satisfies no duty; absent when it counts
    /// @param duty as it stands after the contact; absent when the pairing has ended
    /// @param repeated whether it was recorded before with the same content, so nothing was written
    /// @param problem code of the refusal, absent when it was recorded
    /// @param field what was wrong with the row, where a refusal names it
    public record ContactRowResult(
            UUID pairingId,
            @Nullable UUID contactId,
            @Nullable CountsNot countsNot,
            @Nullable DutyView duty,
            boolean repeated,
            @Nullable String problem,
            @Nullable String field) {

        static ContactRowResult recorded(ContactEntry row, RecordedContact recorded) {
            var contact = recorded.contact();
            return new ContactRowResult(
                    row.pairingId(),
                    contact.id(),
                    contact.countsNot(),
                    recorded.duty(),
                    false,
                    null,
                    null);
        }

        static ContactRowResult repeated(ContactView before, DutyView duty) {
            return new ContactRowResult(
                    before.pairingId(), before.id(), before.countsNot(), duty, true, null, null);
        }

        static ContactRowResult refused(ContactEntry row, Refusal why) {
            var field = why.field().orElse(null);
            return new ContactRowResult(
                    row.pairingId(), null, null, null, false, why.code(), field);
        }
    }
}
