package org.guanai.aid.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.publicity.NoticeLevel;
import org.guanai.aid.publicity.NoticeSubject;
import org.guanai.aid.publicity.NoticeSubjects;
import org.guanai.aid.publicity.Publication;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Recognitions on public notice: before the class first where the county has it so, then before
/// the school; when that has passed they are in force (备案).
@ApplicationScoped
class RecognitionNotices implements NoticeSubjects, Owed {
    private static final String TITLE = "家庭经济困难学生认定";
    private static final String UPHELD = "公示异议成立";

    private final Recognitions recognitions;
    private final RecognitionRules rules;
    private final Journal journal;
    private final Clock clock;

    RecognitionNotices(
            Recognitions recognitions, RecognitionRules rules, Journal journal, Clock clock) {
        this.recognitions = recognitions;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public NoticeSubject subject() {
        return NoticeSubject.RECOGNITION;
    }

    @Override
    public Published putOnNotice(Publication publication, OrgPath school, int most) {
        var procedure = rules.procedure(school);
        var first = publication.level() == NoticeLevel.CLASS;
        var waiting =
                first || procedure.classNoticeDays() == 0
                        ? RecognitionState.CHECKED
                        : RecognitionState.CLASS_PASSED;
        var locked = recognitions.lockedForNotice(publication, school, waiting, most);
        var state = first ? RecognitionState.ON_CLASS_NOTICE : RecognitionState.ON_SCHOOL_NOTICE;
        locked.forEach(r -> r.putOnNotice(state));
        var days = first ? procedure.classNoticeDays() : procedure.schoolNoticeDays();
        return new Published(null, TITLE, days, locked.stream().map(this::row).toList());
    }

    private OnNotice row(Recognition r) {
        return new OnNotice(r.id, r.studentName, r.grade, r.className, rules.word(r.org, r.tier));
    }

    /// The families hear of it when it is in force.
    @Override
    public void shown(Collection<UUID> ids, UUID notice, LocalDate until) {
        recognitions.flush();
    }

    @Override
    public void pass(NoticeLevel level, Collection<UUID> ids) {
        switch (level) {
            case CLASS ->
                    recognitions.locked(ids).stream()
                            .filter(r -> r.state == RecognitionState.ON_CLASS_NOTICE)
                            .forEach(Recognition::passClass);
            case SCHOOL ->
                    recognitions.locked(ids).stream()
                            .filter(r -> r.state == RecognitionState.ON_SCHOOL_NOTICE)
                            .forEach(r -> publish(r, r.passSchool(LocalDate.now(clock))));
        }
    }

    @Override
    public void takeBack(UUID id) {
        var recognition = recognitions.locked(id).orElseThrow();
        if (recognition.canBeTakenBack()) {
            publish(recognition, recognition.takeBack(UPHELD, clock.instant()));
        }
    }

    @Override
    public void waitAgain(NoticeLevel level, Collection<UUID> ids) {
        recognitions.locked(ids).stream()
                .filter(r -> r.state.isOnNotice())
                .forEach(Recognition::waitForNotice);
    }

    /// What the school's group has not checked in time.
    @Override
    @Transactional
    public List<Late> late(LocalDate today) {
        return recognitions.late(today).stream()
                .map(r ->
                        new Late(
                                OverdueKind.RECOGNITION,
                                r.id,
                                r.studentId,
                                r.org,
                                null,
                                Roles.AID_OFFICER,
                                r.dueOn))
                .toList();
    }

    private void publish(Recognition recognition, Record event) {
        journal.publish(Topics.AID_EVENTS, recognition.studentId, event);
    }
}
