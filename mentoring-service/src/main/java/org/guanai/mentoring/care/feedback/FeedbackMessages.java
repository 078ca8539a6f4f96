package org.guanai.mentoring.care.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.oversight.Oversight;

/// Writing to guardians about their children, and reading what was written (3.1.3k). Opening it is
/// how a guardian is known to have it.
@ApplicationScoped
class FeedbackMessages {
    private final Feedbacks feedbacks;
    private final Oversight oversight;
    private final Sealer sealer;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    FeedbackMessages(
            Feedbacks feedbacks,
            Oversight oversight,
            Sealer sealer,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.oversight = oversight;
        this.sealer = sealer;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param helper who owes it; any when empty
    /// @throws Refusal.Conflict when its contact counts no more
    @Transactional
    FeedbackMessageView send(UUID id, FeedbackLetter letter, Optional<UUID> helper) {
        var feedback =
                feedbacks
                        .locked(id)
                        .filter(f -> helper.map(f.helperId::equals).orElse(true))
                        .orElseThrow(Refusal::absent);
        var changed = feedback.send(letter.text(), sealer, caller.name(), clock.instant());
        feedbacks.flush();
        journal.publish(Topics.MENTORING_EVENTS, feedback.studentId, changed);
        journal.wrote(Feedback.TABLE, id, "message");
        return view(feedback);
    }

    /// @throws Refusal.Absent when nothing was written, or it is not the caller's to read
    @Transactional
    FeedbackMessageView read(UUID id) {
        var guardian = caller.is(Roles.GUARDIAN);
        var feedback =
                (guardian ? feedbacks.locked(id) : feedbacks.findByIdOptional(id))
                        .filter(f -> f.message != null)
                        .filter(f -> guardian || oversight.sees(f.helperId))
                        .orElseThrow(Refusal::absent);
        if (guardian) {
            feedback.read(caller.name(), clock.instant())
                    .ifPresent(
                            e -> journal.publish(Topics.MENTORING_EVENTS, feedback.studentId, e));
        }
        journal.opened(Feedback.TABLE, id, null);
        return view(feedback);
    }

    private FeedbackMessageView view(Feedback feedback) {
        var text = sealer.open(feedback.message, Feedback.TABLE, feedback.id, "message");
        return FeedbackMessageView.of(feedback, text);
    }
}
