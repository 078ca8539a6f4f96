package org.guanai.safety.responsibility.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.file.RecordKind;
import org.guanai.safety.file.RecordOwner;

/// The scans of signed letters.
@ApplicationScoped
class LetterRecords implements RecordOwner {
    private final ResponsibilityLetters letters;

    LetterRecords(ResponsibilityLetters letters) {
        this.letters = letters;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.LETTER;
    }

    @Override
    public OrgPath org(UUID record, boolean writing) {
        if (!writing) {
            return letters.findByIdOptional(record).orElseThrow(Refusal::absent).org;
        }
        var letter = letters.held(record);
        letter.requireIssued();
        return letter.org;
    }
}
