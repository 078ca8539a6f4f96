package org.guanai.aid.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.aid.hardship.HardshipKinds;
import org.guanai.aid.recognition.order.RecognitionCorrection;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Puts applications for recognition right (更正) before the school has checked them: by the family,
/// or by the school, of which the family is told. Who corrects one never checks it.
@ApplicationScoped
class RecognitionMending {
    private final RecognitionDesk desk;
    private final HardshipKinds kinds;
    private final RecognitionPapers papers;
    private final Journal journal;

    RecognitionMending(
            RecognitionDesk desk, HardshipKinds kinds, RecognitionPapers papers, Journal journal) {
        this.desk = desk;
        this.kinds = kinds;
        this.papers = papers;
        this.journal = journal;
    }

    /// @throws Refusal.Conflict when it is checked
    /// @throws Refusal.Unprocessable for an unknown kind of hardship
    @Transactional
    RecognitionView correct(UUID id, String ifMatch, RecognitionCorrection correction) {
        correction.requireWhole();
        var recognition = desk.locked(id, ifMatch);
        recognition.requireUnchecked();
        var kind =
                correction.hardshipKind() == null
                        ? recognition.hardshipKind
                        : kind(correction.hardshipKind());
        var event = recognition.correct(correction, kind, papers.corrector(correction, id));
        journal.publish(Topics.AID_EVENTS, recognition.studentId, event);
        journal.corrected(
                "recognition",
                id,
                correction.reason().strip(),
                "hardshipKind",
                "statement",
                "household",
                "incomePerHead");
        return desk.saved(recognition);
    }

    private String kind(String word) {
        return kinds.of(word)
                .orElseThrow(
                        () -> Refusal.unprocessable("aid.hardship-kind-unknown", "hardshipKind"));
    }
}
