package org.guanai.aid.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.notice.NoticeRows;
import org.guanai.aid.recognition.order.RecognitionChange;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Reads recognitions (困难认定) and lets them be withdrawn.
@ApplicationScoped
public class RecognitionDesk {
    private static final String NOUN = "recognition";

    private final Recognitions recognitions;
    private final RecognitionList list;
    private final RecognitionPapers papers;
    private final NoticeRows notices;
    private final Journal journal;
    private final Caller caller;

    RecognitionDesk(
            Recognitions recognitions,
            RecognitionList list,
            RecognitionPapers papers,
            NoticeRows notices,
            Journal journal,
            Caller caller) {
        this.recognitions = recognitions;
        this.list = list;
        this.papers = papers;
        this.notices = notices;
        this.journal = journal;
        this.caller = caller;
    }

    /// @throws Refusal.Absent when the caller sees none of this id
    @Transactional
    public RecognitionView one(UUID id) {
        var recognition = mine(recognitions.findByIdOptional(id));
        if (!caller.personBound()) {
            journal.opened(NOUN, id, null);
        }
        return papers.view(recognition);
    }

    /// @throws Refusal.Conflict when it is in force, or over
    @Transactional
    RecognitionView withdraw(UUID id, RecognitionChange change) {
        var recognition = mine(recognitions.locked(id));
        recognition.withdraw();
        notices.strike(id);
        recognitions.flush();
        journal.withdrew(NOUN, id, change.reason());
        return papers.view(recognition);
    }

    /// @throws Refusal.Absent when the caller sees none of this id
    Recognition locked(UUID id, String ifMatch) {
        var recognition = mine(recognitions.locked(id));
        Editable.check(ifMatch, recognition.version);
        return recognition;
    }

    RecognitionView saved(Recognition recognition) {
        recognitions.flush();
        return papers.view(recognition);
    }

    private Recognition mine(Optional<Recognition> found) {
        var only = list.onlyApplicant();
        return found.filter(r -> only == null || r.applicant.equals(only))
                .orElseThrow(Refusal::absent);
    }
}
