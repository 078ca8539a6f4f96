package org.guanai.aid.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.aid.notice.NoticeRows;
import org.guanai.aid.objection.order.ObjectionEntry;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Takes objections (异议) while a notice stands (2.2).
@ApplicationScoped
class ObjectionIntake {
    private final NoticeRows rows;
    private final Objections objections;
    private final AnswerDeadline deadline;
    private final ObjectionTexts texts;
    private final Journal journal;

    ObjectionIntake(
            NoticeRows rows,
            Objections objections,
            AnswerDeadline deadline,
            ObjectionTexts texts,
            Journal journal) {
        this.rows = rows;
        this.objections = objections;
        this.deadline = deadline;
        this.texts = texts;
        this.journal = journal;
    }

    /// @throws Refusal.Conflict when the notice has ended, or the caller's objection is open
    @Transactional
    ObjectionView raise(UUID noticeId, ObjectionEntry entry) {
        // Held: the county does not decide, nor the notice end, between this look and the
        // objection.
        var row = rows.held(noticeId, entry.entryId());
        if (!row.running()) {
            throw Refusal.conflict("aid.notice-over");
        }
        var objection =
                Objection.raised(row, texts.ground(entry.ground()), deadline.from(row.org()));
        objections.persistAndFlush(objection);
        journal.wrote("objection", objection.id, "ground");
        return texts.view(objection);
    }
}
