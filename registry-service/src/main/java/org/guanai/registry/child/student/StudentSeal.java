package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.Sealer;

/// Seals the fields of a student that are shown for a reason only, and finds students by numbers
/// that are sealed.
@ApplicationScoped
public class StudentSeal {
    private static final String TABLE = "student";
    private static final String DOCUMENT = "student.document";
    private static final String NUMBER = "student.number";

    private final Sealer sealer;
    private final BlindIndex index;

    StudentSeal(Sealer sealer, BlindIndex index) {
        this.sealer = sealer;
        this.index = index;
    }

    /// Blind indexes of a document number, newest key first; none without a number.
    public List<byte[]> documents(String number) {
        return number == null ? List.of() : index.candidates(DOCUMENT, number);
    }

    /// Blind indexes of a 学籍号, newest key first; none without a number.
    public List<byte[]> studentNumbers(String number) {
        return number == null ? List.of() : index.candidates(NUMBER, number);
    }

    byte[] seal(UUID student, String column, String text) {
        return sealer.seal(text, TABLE, student, column);
    }

    String open(UUID student, String column, byte[] sealed) {
        return sealer.open(sealed, TABLE, student, column);
    }
}
