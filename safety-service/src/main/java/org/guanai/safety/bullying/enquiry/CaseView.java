package org.guanai.safety.bullying.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A case of suspected bullying (欺凌案件).
///
/// @param dueOn until when the committee decides, or the county answers
/// @param account what is told; absent for an auditor, as all words are
/// @param bullying whether it is; absent before the finding
/// @param log hearings, finding, appeal and what followed, oldest first
public record CaseView(
        UUID id,
        OrgPath org,
        LocalDate foundOn,
        Set<BullyingKind> kinds,
        boolean repeated,
        List<InvolvedParty> parties,
        CaseState state,
        LocalDate openedOn,
        LocalDate dueOn,
        boolean overdue,
        @Nullable String account,
        @Nullable String harm,
        @Nullable String protection,
        @Nullable Boolean bullying,
        @Nullable Finding.Grade grade,
        @Nullable LocalDate decidedOn,
        List<LocalDate> followUpsOn,
        List<LogView> log,
        long version) {

    /// A student and their part.
    ///
    /// @param name echoed, so that a mix-up is seen at once
    public record InvolvedParty(UUID studentId, @Nullable String name, BullyingRole role) {}

    /// What was said or done.
    ///
    /// @param words absent for an auditor
    public record LogView(
            CaseStep step, LocalDate doneOn, boolean guardianPresent, @Nullable String words) {}
}
