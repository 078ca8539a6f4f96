package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.calendar.CountyCalendars;
import org.guanai.aid.notice.ObjectionResource.Answer;
import org.guanai.aid.notice.ObjectionResource.Raised;
import org.guanai.aid.organisation.Place;
import org.guanai.aid.rule.Rules;
import org.guanai.kit.effect.AuditTrail;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;

/// Takes objections (异议) while a notice stands, and answers them (2.2).
@ApplicationScoped
class ObjectionDesk {
    private static final String TABLE = "objection";

    private final Notices notices;
    private final NoticeEntries entries;
    private final Objections objections;
    private final NoticeClosing closing;
    private final ApplicationProgress progress;
    private final CountyCalendars calendars;
    private final Rules rules;
    private final Sealer sealer;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ObjectionDesk(
            Notices notices,
            NoticeEntries entries,
            Objections objections,
            NoticeClosing closing,
            ApplicationProgress progress,
            CountyCalendars calendars,
            Rules rules,
            Sealer sealer,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.notices = notices;
        this.entries = entries;
        this.objections = objections;
        this.closing = closing;
        this.progress = progress;
        this.calendars = calendars;
        this.rules = rules;
        this.sealer = sealer;
        this.audit = audit;
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
        audit.wrote(TABLE, objection.id, "ground");
        return view(objection);
    }

    @Transactional
    ObjectionView answer(UUID noticeId, UUID id, Answer answer) {
        var objection =
                objections
                        .held(id)
                        .filter(o -> o.noticeId.equals(noticeId))
                        .orElseThrow(Refusal::absent);
        var sealed = sealer.seal(answer.text(), TABLE, id, "answer");
        objection.answered(answer.verdict().state(), sealed, caller.person(), clock.instant());
        objections.flush();
        audit.wrote(TABLE, id, "state", "answer");
        switch (answer.verdict()) {
            case UPHELD -> {
                closing.strike(objection.applicationId);
                progress.takeBackApproval(objection.applicationId);
            }
            case DISMISSED ->
                    closing.passIfEnded(notices.findById(noticeId), objection.applicationId);
        }
        return view(objection);
    }

    @Transactional
    Page<ObjectionView> list(UUID noticeId, Paging paging) {
        notices.findByIdOptional(noticeId).orElseThrow(Refusal::absent);
        var rows = objections.of(noticeId, paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), o -> Cursor.of(o.id)).map(this::view);
    }

    private NoticeEntry entry(UUID noticeId, UUID id) {
        return entries.findByIdOptional(id)
                .filter(e -> e.noticeId.equals(noticeId) && e.struckAt == null)
                .orElseThrow(Refusal::absent);
    }

    private Objection objection(NoticeEntry entry, String ground) {
        var days = calendars.workingDays(new Place(entry.org).county());
        var objection = new Objection();
        objection.id = Ids.next();
        objection.org = entry.org;
        objection.noticeId = entry.noticeId;
        objection.entryId = entry.id;
        objection.applicationId = entry.applicationId;
        objection.objector = caller.person();
        objection.ground = sealer.seal(ground, TABLE, objection.id, "ground");
        objection.raisedAt = clock.instant();
        objection.dueOn =
                days.plusWorkdays(LocalDate.now(clock), rules.workingDays("objection-answer"));
        return objection;
    }

    private ObjectionView view(Objection o) {
        return new ObjectionView(
                o.id,
                o.noticeId,
                o.entryId,
                sealer.open(o.ground, TABLE, o.id, "ground"),
                o.raisedAt,
                o.dueOn,
                o.state,
                sealer.open(o.answer, TABLE, o.id, "answer"),
                o.answeredAt,
                o.objector.equals(caller.person()),
                o.version);
    }
}
