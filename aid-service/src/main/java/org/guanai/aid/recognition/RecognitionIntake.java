package org.guanai.aid.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.guanai.aid.recognition.call.RecognitionWindow;
import org.guanai.aid.recognition.order.RecognitionEntry;
import org.guanai.aid.student.StudentRoll;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Takes applications for recognition in: from a guardian for the own child, or from the school on
/// the family's behalf, of which the family is told (3.1.3h).
@ApplicationScoped
class RecognitionIntake {
    private final Recognitions recognitions;
    private final StudentRoll students;
    private final RecognitionWindow window;
    private final RecognitionPapers papers;
    private final Journal journal;

    RecognitionIntake(
            Recognitions recognitions,
            StudentRoll students,
            RecognitionWindow window,
            RecognitionPapers papers,
            Journal journal) {
        this.recognitions = recognitions;
        this.students = students;
        this.window = window;
        this.papers = papers;
        this.journal = journal;
    }

    /// @throws Refusal.Absent when the caller sees no such child
    /// @throws Refusal.Conflict when the child has one for this school year, or none are taken now
    /// @throws Refusal.Unprocessable naming the field that a rule forbids
    @Transactional
    RecognitionView apply(RecognitionEntry entry) {
        var student = students.find(entry.studentId()).orElseThrow(Refusal::absent);
        if (!student.enrolled()) {
            throw Refusal.unprocessable("aid.not-enrolled", "studentId");
        }
        var kind = window.open(entry, student.org());
        var applicant = papers.applicant(entry, student.org());
        var recognition = Recognition.appliedFor(entry, student, kind, applicant);
        recognitions.persistAndFlush(recognition);
        journal.wrote("recognition", recognition.id, "hardshipKind", "statement", "onBehalf");
        journal.publish(Topics.AID_EVENTS, recognition.studentId, recognition.applied());
        return papers.view(recognition);
    }
}
