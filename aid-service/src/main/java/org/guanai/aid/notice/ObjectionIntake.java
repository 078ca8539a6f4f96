package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.notice.ObjectionResource.Raised;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Takes objections (异议) while a notice stands (2.2).
@ApplicationScoped
class ObjectionIntake {
    private final Notices notices;
    private final NoticeEntries entries;
    private final Objections objections;
    private final AnswerDeadline deadline;
    private final ObjectionTexts texts;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ObjectionIntake(
            Notices notices,
            NoticeEntries entries,
            Objections objections,
            AnswerDeadline deadline,
            ObjectionTexts texts,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.notices = notices;
        this.entries = entries;
        this.objections = objections;
        this.deadline = deadline;
        this.texts = texts;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ObjectionView raise(UUID noticeId, Raised raised) {
        var notice = notices.findByIdOptional(noticeId).orElseThrow(Refusal::absent);
        var entry = entry(noticeId, raised.entryId());
        if (!notice.stands(LocalDate.now(clock))) {
            throw Refusal.conflict("aid.notice-over");
        }
        var objection = objection(entry, raised.ground());
        objections.persistAndFlush(objection);
        journal.wrote("objection", objection.id, "ground");
        return texts.view(objection);
    }

    private NoticeEntry entry(UUID noticeId, UUID id) {
        return entries.findByIdOptional(id)
                .filter(e -> e.noticeId.equals(noticeId) && e.struckAt == null)
                .orElseThrow(Refusal::absent);
    }

    private Objection objection(NoticeEntry entry, String ground) {
        var objection = new Objection();
        objection.id = Ids.next();
        objection.org = entry.org;
        objection.noticeId = entry.noticeId;
        objection.entryId = entry.id;
        objection.applicationId = entry.applicationId;
        objection.objector = caller.person();
        objection.ground = texts.seal(ground, objection.id, ObjectionTexts.GROUND);
        objection.raisedAt = clock.instant();
        objection.dueOn = deadline.from(entry.org);
        return objection;
    }
}
