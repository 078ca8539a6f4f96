package org.guanai.safety.prepare.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.safety.acting.ActingPost;

/// Keeps the log of safety lessons.
@ApplicationScoped
class LessonDesk {
    private static final String NOUN = "safety-lesson";

    private final SafetyLessons lessons;
    private final ActingPost post;
    private final Journal journal;

    LessonDesk(SafetyLessons lessons, ActingPost post, Journal journal) {
        this.lessons = lessons;
        this.post = post;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    LessonView hold(LessonEntry entry) {
        post.requirePast(entry.heldOn(), "heldOn");
        var lesson = SafetyLesson.held(post.school(entry.school()), entry, post.person());
        lessons.persistAndFlush(lesson);
        journal.wrote(NOUN, lesson.id, "topic", "heldOn");
        return lesson.view();
    }

    @Transactional
    Page<LessonView> list(
            String school,
            LessonTopic topic,
            String org,
            LocalDate from,
            LocalDate to,
            Paging paging) {
        return Listing.of(lessons.getEntityManager(), SafetyLesson.class)
                .where("it.org = :school", post.filter(school))
                .within("org", org)
                .where("it.heldOn >= :from", from)
                .where("it.heldOn <= :to", to)
                .where("it.topic = :topic", topic)
                .where("it.withdrawnAt is null")
                .newestFirst("id")
                .page(paging, LessonView.class);
    }

    /// @throws Refusal.Stale when it has changed since
    @Transactional
    LessonView correct(UUID id, String ifMatch, LessonEntry entry) {
        post.requirePast(entry.heldOn(), "heldOn");
        var lesson = lessons.locked(id);
        Editable.check(ifMatch, lesson.version);
        post.requireAt(lesson.org, entry.school());
        lesson.correct(entry);
        lessons.flush();
        journal.wrote(NOUN, id, "lesson");
        return lesson.view();
    }

    LessonView withdraw(UUID id, String reason) {
        var lesson = lessons.locked(id);
        lesson.withdraw(post.now());
        lessons.flush();
        journal.withdrew(NOUN, id, reason);
        return lesson.view();
    }
}
