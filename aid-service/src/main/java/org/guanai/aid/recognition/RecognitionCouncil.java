package org.guanai.aid.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.recognition.order.RecognitionChange;
import org.guanai.aid.recognition.order.RecognitionCheck;
import org.guanai.aid.recognition.order.RecognitionReview;
import org.guanai.aid.term.SchoolYear;
import org.guanai.events.Topics;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// The school's recognition group (认定工作组): checks, looks again each term, and takes a finding back
/// that was a slip. Who applied never checks.
@ApplicationScoped
class RecognitionCouncil {
    private static final String NOUN = "recognition";

    private final Recognitions recognitions;
    private final RecognitionRules rules;
    private final RecognitionPapers papers;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    RecognitionCouncil(
            Recognitions recognitions,
            RecognitionRules rules,
            RecognitionPapers papers,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.recognitions = recognitions;
        this.rules = rules;
        this.papers = papers;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict when it is checked, or by whoever applied
    /// @throws Refusal.Unprocessable in fewer ways than the county demands, or with another tier
    @Transactional
    RecognitionView check(UUID id, RecognitionCheck check) {
        check.requireWhole();
        var recognition = found(id);
        if (check.ways().size() < rules.procedure(recognition.org).ways()) {
            throw Refusal.unprocessable("aid.too-few-ways", "ways");
        }
        switch (check.outcome()) {
            case APPROVED -> {
                rules.requireTier(recognition.org, check.tier());
                recognition.approve(check, rules.version(recognition.org), caller.human());
            }
            case REFUSED ->
                    publish(
                            recognition,
                            recognition.refuse(check, caller.human(), clock.instant()));
        }
        recognitions.flush();
        journal.wrote(NOUN, id, "state", "ways", "tier", "reviewers");
        return papers.view(recognition);
    }

    /// @throws Refusal.Conflict when it is not in force
    /// @throws Refusal.Unprocessable for a term of another school year, or another tier
    @Transactional
    RecognitionView review(UUID id, RecognitionReview review) {
        review.requireWhole();
        var recognition = found(id);
        if (!SchoolYear.of(review.term()).text().equals(recognition.schoolYear)) {
            throw Refusal.unprocessable("aid.term-of-another-year", "term");
        }
        switch (review.finding()) {
            case KEPT -> recognition.keep(review.term(), null, review.reason());
            case ADJUSTED -> {
                rules.requireTier(recognition.org, review.tier());
                recognition.keep(review.term(), review.tier(), review.reason());
            }
            case ENDED ->
                    publish(
                            recognition,
                            recognition.end(review.term(), review.reason(), LocalDate.now(clock)));
        }
        recognitions.flush();
        journal.corrected(NOUN, id, review.reason(), "reviewedTerm", "tier", "state");
        return papers.view(recognition);
    }

    /// @throws Refusal.Conflict while it is on notice, or when nothing is found yet
    @Transactional
    RecognitionView reopen(UUID id, RecognitionChange change) {
        var recognition = found(id);
        var ended = recognition.reopen(LocalDate.now(clock));
        if (ended != null) {
            publish(recognition, ended);
        }
        recognitions.flush();
        journal.corrected(NOUN, id, change.reason(), "state");
        return papers.view(recognition);
    }

    private Recognition found(UUID id) {
        return recognitions.locked(id).orElseThrow(Refusal::absent);
    }

    private void publish(Recognition recognition, Record event) {
        journal.publish(Topics.AID_EVENTS, recognition.studentId, event);
    }
}
