package org.guanai.registry.child.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.files.attachment.AttachmentDesk;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.child.student.StudentRoll;

/// Keeps the evidence (佐证材料) behind special groups.
@ApplicationScoped
class EvidenceDesk {
    /// Behind every id.
    private static final UUID LAST = new UUID(-1, -1);

    private final StudentRoll students;
    private final EvidenceRecords records;
    private final AttachmentDesk attachments;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    EvidenceDesk(
            StudentRoll students,
            EvidenceRecords records,
            AttachmentDesk attachments,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.students = students;
        this.records = records;
        this.attachments = attachments;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    EvidenceView record(UUID student, EvidenceEntry entry) {
        var today = LocalDate.now(clock);
        var recorded =
                Evidence.record(found(student), entry, caller.name(), today, clock.instant());
        records.persistAndFlush(recorded);
        journal.wrote("evidence", recorded.id, "group", "what", "on", "assessor");
        return EvidenceView.of(recorded, List.of());
    }

    /// Newest first.
    ///
    /// @param withdrawn whether those that were withdrawn are shown too
    @Transactional
    Page<EvidenceView> of(UUID student, boolean withdrawn, Paging paging) {
        found(student);
        var before = paging.afterId().orElse(LAST);
        var rows = records.page(student, withdrawn, before, paging.limit() + 1);
        var files = attachments.of(Evidence.KIND, rows.stream().map(e -> e.id).toList());
        return Page.of(rows, paging.limit(), e -> Cursor.of(e.id))
                .map(e -> EvidenceView.of(e, files.getOrDefault(e.id, List.of())));
    }

    /// Its files go with it.
    @Transactional
    EvidenceView withdraw(UUID student, UUID id, EvidenceWithdrawal withdrawal) {
        var evidence = mine(student, id);
        evidence.withdraw(caller.name(), withdrawal.reason(), clock.instant());
        attachments.withdrawAll(evidence.owner(), withdrawal.reason());
        journal.wrote("evidence", id, "withdrawn");
        return EvidenceView.of(evidence, List.of());
    }

    private Evidence mine(UUID student, UUID id) {
        var evidence = records.locked(student, id).orElseThrow(Refusal::absent);
        var responsible = caller.is(Roles.PRINCIPAL) || caller.is(Roles.COUNTY_OFFICER);
        if (!EvidencePolicy.allows(evidence, caller.name(), responsible, clock.instant())) {
            throw Refusal.conflict("registry.evidence-withdrawal");
        }
        return evidence;
    }

    private StudentFacts found(UUID student) {
        return students.facts(student).orElseThrow(Refusal::absent);
    }
}
