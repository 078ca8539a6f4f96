package org.guanai.mentoring.care.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Noting how a guardian was told (3.1.3k).
@ApplicationScoped
class FeedbackChanges {
    private final Feedbacks feedbacks;
    private final FeedbackList list;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    FeedbackChanges(
            Feedbacks feedbacks, FeedbackList list, Journal journal, Caller caller, Clock clock) {
        this.feedbacks = feedbacks;
        this.list = list;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param helper who owes it; any when empty
    @Transactional
    FeedbackView change(UUID id, String ifMatch, FeedbackChange change, Optional<UUID> helper) {
        var feedback =
                feedbacks
                        .locked(id)
                        .filter(f -> helper.map(f.helperId::equals).orElse(true))
                        .orElseThrow(Refusal::absent);
        Editable.check(ifMatch, feedback.version);
        var changed = feedback.change(change, caller.name(), clock.instant());
        feedbacks.flush();
        journal.publish(Topics.MENTORING_EVENTS, feedback.studentId, changed);
        journal.wrote(Feedback.TABLE, id, "state", "on", "way", "remark");
        return list.one(id);
    }
}
