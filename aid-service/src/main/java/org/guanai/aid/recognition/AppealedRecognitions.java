package org.guanai.aid.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.appeal.Appealable;
import org.guanai.aid.publicity.NoticeSubject;
import org.guanai.aid.recognition.order.RecognitionChange;

/// Recognitions that were refused and are appealed (2.2).
@ApplicationScoped
class AppealedRecognitions implements Appealable {
    private final Recognitions recognitions;
    private final RecognitionCouncil council;

    AppealedRecognitions(Recognitions recognitions, RecognitionCouncil council) {
        this.recognitions = recognitions;
        this.council = council;
    }

    @Override
    public NoticeSubject subject() {
        return NoticeSubject.RECOGNITION;
    }

    @Override
    public Optional<Refused> refused(UUID id) {
        return recognitions
                .locked(id)
                .filter(r -> r.state == RecognitionState.REFUSED)
                .map(r -> new Refused(r.studentId, r.org, r.refusedAt, r.checkedBy));
    }

    @Override
    public void decideAgain(UUID id, String why) {
        council.reopen(id, new RecognitionChange(why));
    }
}
