package org.guanai.safety.responsibility.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.responsibility.template.ClassLetter;
import org.guanai.safety.responsibility.template.LetterForm;
import org.guanai.safety.responsibility.template.LetterLayer;
import org.guanai.safety.responsibility.template.PrintedText;

/// The letters of class teachers, for the letters that stand below them.
@ApplicationScoped
public class ClassLetters {
    private final ResponsibilityLetters letters;
    private final LetterTexts texts;

    ClassLetters(ResponsibilityLetters letters, LetterTexts texts) {
        this.letters = letters;
        this.texts = texts;
    }

    /// @throws Refusal.Absent when there is none that the caller sees
    /// @throws Refusal.Unprocessable when it is of another layer, or taken back
    public ClassLetter above(UUID id) {
        var letter = letters.findByIdOptional(id).orElseThrow(Refusal::absent);
        if (letter.layer != LetterLayer.SCHOOL_CLASS || letter.state == LetterState.WITHDRAWN) {
            throw Refusal.unprocessable("safety.letter-parent", "aboveId");
        }
        return new ClassLetter(letter.id, letter.org, letter.year, letter.rules);
    }

    /// What a family signs.
    ///
    /// @param family as it stands in the letter: 三年级1班 欧阳小明家长
    public LetterForm form(PrintedText text, String family) {
        return texts.homeForm(text, family);
    }
}
