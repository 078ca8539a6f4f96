package org.guanai.aid.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Takes appeals (申诉) of refusals and shows them (2.2).
@ApplicationScoped
class AppealDesk {
    private static final String NOUN = "appeal";

    private final Appeals appeals;
    private final AppealOwners owners;
    private final AppealClock deadline;
    private final AppealTexts texts;
    private final AppealPost post;
    private final Journal journal;

    AppealDesk(
            Appeals appeals,
            AppealOwners owners,
            AppealClock deadline,
            AppealTexts texts,
            AppealPost post,
            Journal journal) {
        this.appeals = appeals;
        this.owners = owners;
        this.deadline = deadline;
        this.texts = texts;
        this.post = post;
        this.journal = journal;
    }

    /// @throws Refusal.Absent when the caller sees no such refusal
    /// @throws Refusal.Conflict when it is too late, or an appeal is open
    @Transactional
    AppealView file(AppealEntry entry) {
        var refused =
                owners.of(entry.subject()).refused(entry.subjectId()).orElseThrow(Refusal::absent);
        deadline.requireInTime(refused);
        var filing = texts.filing(entry.ground(), deadline.dueOn(refused));
        var appeal = Appeal.filed(entry, refused, filing);
        appeals.persistAndFlush(appeal);
        journal.wrote(NOUN, appeal.id, "ground");
        return texts.view(appeal);
    }

    /// @throws Refusal.Forbidden below the county
    /// @throws Refusal.Conflict when it is answered, or by who refused
    @Transactional
    AppealView answer(UUID id, AppealAnswer answer) {
        var appeal = appeals.locked(id).orElseThrow(Refusal::absent);
        var by = post.answering(appeal.org);
        var answered =
                appeal.answer(
                        answer.upheld(), texts.answer(appeal, answer.text()), by.human(), by.at());
        appeals.flush();
        if (answer.upheld()) {
            owners.of(appeal.subject).decideAgain(appeal.subjectId, answer.text());
        }
        journal.wrote(NOUN, id, "state", "answer");
        journal.publish(Topics.AID_EVENTS, appeal.studentId, answered);
        return texts.view(appeal);
    }

    /// @throws Refusal.Conflict when it is answered
    @Transactional
    AppealView withdraw(UUID id) {
        var appeal = appeals.locked(id).orElseThrow(Refusal::absent);
        post.requireAppellant(appeal.appellant);
        appeal.withdraw();
        appeals.flush();
        journal.wrote(NOUN, id, "state");
        return texts.view(appeal);
    }

    @Transactional
    AppealView one(UUID id) {
        var appeal = appeals.findByIdOptional(id).orElseThrow(Refusal::absent);
        journal.opened(NOUN, id, null);
        return texts.view(appeal);
    }

    @Transactional
    Page<AppealView> list(AppealState state, Paging paging) {
        var rows = appeals.before(paging.afterId(), state, paging.limit() + 1);
        return Page.of(rows, paging.limit(), a -> Cursor.of(a.id)).map(texts::view);
    }
}
