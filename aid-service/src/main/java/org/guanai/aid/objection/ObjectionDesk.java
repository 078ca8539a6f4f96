package org.guanai.aid.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.aid.closing.NoticeClosing;
import org.guanai.aid.notice.NoticeRows;
import org.guanai.aid.publicity.NoticeOwners;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Lists objections (异议) and answers them (2.2).
@ApplicationScoped
class ObjectionDesk {
    private final NoticeRows rows;
    private final Objections objections;
    private final NoticeClosing closing;
    private final NoticeOwners owners;
    private final ObjectionTexts texts;
    private final Journal journal;

    ObjectionDesk(
            NoticeRows rows,
            Objections objections,
            NoticeClosing closing,
            NoticeOwners owners,
            ObjectionTexts texts,
            Journal journal) {
        this.rows = rows;
        this.objections = objections;
        this.closing = closing;
        this.owners = owners;
        this.texts = texts;
        this.journal = journal;
    }

    /// Upheld, the approval is taken back and the row is struck; dismissed, the application goes
    /// on.
    ///
    /// @throws Refusal.Conflict when it is answered already
    @Transactional
    ObjectionView answer(UUID noticeId, UUID id, ObjectionAnswer answer) {
        var objection = objections.locked(noticeId, id).orElseThrow(Refusal::absent);
        texts.answer(objection, answer);
        objections.flush();
        journal.wrote("objection", id, "state", "answer");
        switch (answer.verdict()) {
            case UPHELD -> {
                owners.of(objection.subject).takeBack(objection.subjectId);
                closing.strike(objection.subjectId);
            }
            case DISMISSED -> closing.passIfEnded(noticeId, objection.subjectId);
        }
        return texts.view(objection);
    }

    @Transactional
    Page<ObjectionView> list(UUID noticeId, Paging paging) {
        rows.requireNotice(noticeId);
        var found = objections.of(noticeId, paging.afterId(), paging.limit() + 1);
        return Page.of(found, paging.limit(), o -> Cursor.of(o.id)).map(texts::view);
    }
}
