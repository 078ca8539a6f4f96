package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.notice.ObjectionResource.Answer;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Lists objections (异议) and answers them (2.2).
@ApplicationScoped
class ObjectionDesk {
    private final Notices notices;
    private final Objections objections;
    private final NoticeClosing closing;
    private final ApplicationProgress progress;
    private final ObjectionTexts texts;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ObjectionDesk(
            Notices notices,
            Objections objections,
            NoticeClosing closing,
            ApplicationProgress progress,
            ObjectionTexts texts,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.closing = closing;
        this.progress = progress;
        this.texts = texts;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ObjectionView answer(UUID noticeId, UUID id, Answer answer) {
        var objection =
                objections
                        .held(id)
                        .filter(o -> o.noticeId.equals(noticeId))
                        .orElseThrow(Refusal::absent);
        var sealed = texts.seal(answer.text(), id, ObjectionTexts.ANSWER);
        objection.answered(answer.verdict().state(), sealed, caller.person(), clock.instant());
        objections.flush();
        journal.wrote("objection", id, "state", "answer");
        switch (answer.verdict()) {
            case UPHELD -> {
                closing.strike(objection.applicationId);
                progress.takeBackApproval(objection.applicationId);
            }
            case DISMISSED ->
                    closing.passIfEnded(notices.findById(noticeId), objection.applicationId);
        }
        return texts.view(objection);
    }

    @Transactional
    Page<ObjectionView> list(UUID noticeId, Paging paging) {
        notices.findByIdOptional(noticeId).orElseThrow(Refusal::absent);
        var rows = objections.of(noticeId, paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), o -> Cursor.of(o.id)).map(texts::view);
    }
}
