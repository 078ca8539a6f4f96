package org.guanai.registry.child.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.registry.child.recognition.criteria.RecognitionPolicy;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.correction.CorrectionLimit;

/// Puts recognitions right and takes them back; the membership follows.
@ApplicationScoped
class RecognitionCorrections {
    private final StudentRoll students;
    private final Recognitions recognitions;
    private final RecognitionPolicy policy;
    private final RecognitionTrail trail;
    private final CorrectionLimit limit;

    RecognitionCorrections(
            StudentRoll students,
            Recognitions recognitions,
            RecognitionPolicy policy,
            RecognitionTrail trail,
            CorrectionLimit limit) {
        this.students = students;
        this.recognitions = recognitions;
        this.policy = policy;
        this.trail = trail;
        this.limit = limit;
    }

    @Transactional
    RecognitionView correct(UUID student, UUID id, String ifMatch, RecognitionCorrection put) {
        var found = students.locked(student);
        var recognition = mine(student, id);
        Editable.check(ifMatch, recognition.version);
        var facts = policy.check(put.entry(recognition.groupName), found.org());
        recognitions.requireEvidence(student, facts);
        recognition.correct(facts);
        recognitions.requireNew(recognition);
        trail.corrected(found, recognition, put.reason());
        return RecognitionView.of(recognition);
    }

    @Transactional
    RecognitionView withdraw(UUID student, UUID id, String reason) {
        var found = students.locked(student);
        var recognition = mine(student, id);
        recognition.withdraw(limit.withdrawn(reason));
        trail.withdrew(found, recognition, reason);
        return RecognitionView.of(recognition);
    }

    private Recognition mine(UUID student, UUID id) {
        var recognition = recognitions.locked(student, id);
        limit.require(recognition.recordedBy, recognition.recordedAt);
        return recognition;
    }
}
