package org.guanai.registry.child.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.journal.Journal;
import org.guanai.registry.child.student.StudentFacts;

/// What each step of a recognition leaves: the membership that follows, and an audit entry.
@ApplicationScoped
class RecognitionTrail {
    private static final String NOUN = "recognition";

    private final Standings standings;
    private final Journal journal;

    RecognitionTrail(Standings standings, Journal journal) {
        this.standings = standings;
        this.journal = journal;
    }

    void wrote(StudentFacts student, Recognition recognition, String... fields) {
        standings.settle(student, recognition.groupName);
        journal.wrote(NOUN, recognition.id, fields);
    }

    void corrected(StudentFacts student, Recognition recognition, String reason) {
        standings.settle(student, recognition.groupName);
        journal.corrected(NOUN, recognition.id, reason, "kind", "subjects", "basis", "from");
    }

    void withdrew(StudentFacts student, Recognition recognition, String reason) {
        standings.settle(student, recognition.groupName);
        journal.withdrew(NOUN, recognition.id, reason);
    }
}
