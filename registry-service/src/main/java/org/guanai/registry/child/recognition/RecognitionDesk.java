package org.guanai.registry.child.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.recognition.RecognitionReview.Outcome;
import org.guanai.registry.child.recognition.criteria.RecognitionEntry;
import org.guanai.registry.child.recognition.criteria.RecognitionPolicy;
import org.guanai.registry.child.student.StudentRoll;

/// Keeps what people recognise of students (困难认定, 学困生认定): entered with evidence and basis, reviewed
/// when it is due, ended with a reason.
@ApplicationScoped
public class RecognitionDesk {
    private static final UUID FIRST = new UUID(0, 0);

    private final StudentRoll students;
    private final Recognitions recognitions;
    private final RecognitionPolicy policy;
    private final RecognitionTrail trail;
    private final Caller caller;
    private final Clock clock;

    RecognitionDesk(
            StudentRoll students,
            Recognitions recognitions,
            RecognitionPolicy policy,
            RecognitionTrail trail,
            Caller caller,
            Clock clock) {
        this.students = students;
        this.recognitions = recognitions;
        this.policy = policy;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RecognitionView record(UUID student, RecognitionEntry entry) {
        var found = students.locked(student);
        var facts = policy.check(entry, found.org());
        recognitions.requireEvidence(student, facts);
        var recorded = Recognition.record(found, facts, caller.name(), clock.instant());
        recognitions.requireNew(recorded);
        recognitions.persist(recorded);
        trail.wrote(found, recorded, "group", "kind", "subjects", "basis", "evidence");
        return RecognitionView.of(recorded);
    }

    /// As an agency's list says it, and a person has confirmed it.
    ///
    /// @param basis the list
    /// @param agency who keeps it
    @Transactional
    public void recogniseListed(UUID student, String kind, String basis, String agency) {
        record(
                student,
                new RecognitionEntry(
                        SpecialGroup.HARDSHIP, kind, null, null, basis, null, agency, null, null));
    }

    /// @throws Refusal.Unprocessable when the county knows no such kind of hardship
    @Transactional
    public void requireKind(OrgPath county, String kind) {
        policy.requireKind(county, kind);
    }

    /// Newest first, at most 100.
    ///
    /// @param withdrawn those that were taken back, and not those that stand
    @Transactional
    List<RecognitionView> of(UUID student, boolean withdrawn) {
        students.facts(student).orElseThrow(Refusal::absent);
        return recognitions.of(student, withdrawn).stream().map(RecognitionView::of).toList();
    }

    /// Those of the caller's scope whose review is due by a day.
    ///
    /// @param org path of an organisation: those there and below; the caller's own when null
    @Transactional
    Page<RecognitionView> due(LocalDate by, String org, Paging paging) {
        var day = by == null ? LocalDate.now(clock) : by;
        var place = new OrgPath(org == null ? caller.org() : org);
        var after = paging.afterId().orElse(FIRST);
        var rows = recognitions.due(day, place, after, paging.limit() + 1);
        return Page.of(rows, paging.limit(), r -> Cursor.of(r.id)).map(RecognitionView::of);
    }

    @Transactional
    RecognitionView review(UUID student, UUID id, RecognitionReview review) {
        var found = students.locked(student);
        var recognition = recognitions.locked(student, id);
        if (review.outcome() == Outcome.GOES_ON) {
            recognition.goOn(review.note(), next(review, recognition));
        } else {
            recognition.end(review.outcome(), review.note(), LocalDate.now(clock));
        }
        trail.wrote(found, recognition, "review");
        return RecognitionView.of(recognition);
    }

    private LocalDate next(RecognitionReview review, Recognition recognition) {
        var byRule = policy.nextReview(recognition.groupName, recognition.org);
        if (review.reviewOn() == null) {
            return byRule;
        }
        if (!review.reviewOn().isAfter(LocalDate.now(clock)) || review.reviewOn().isAfter(byRule)) {
            throw Refusal.unprocessable("registry.review-too-late", "reviewOn");
        }
        return review.reviewOn();
    }
}
