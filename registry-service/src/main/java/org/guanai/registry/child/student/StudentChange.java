package org.guanai.registry.child.student;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.enrolment.Correction;
import org.guanai.registry.child.student.Particulars.Numbered;
import org.guanai.registry.personal.PersonName;
import org.guanai.registry.personal.ResidentId;
import org.guanai.text.TypedText;

/// A student's file put right. Sealed fields that are absent stay as they are.
///
/// @param sex GB/T 2261.1
/// @param documentKind 1 resident ID, 6 Hong Kong, 7 Macao, 8 Taiwan, 9 foreign permanent
///   residence, A passport, Z other
/// @param studentNumber 学籍号
/// @param ethnic GB/T 3304, two digits
/// @param leftBehind what the school claims: 0 no, 1 one parent away, 2 both; absent keeps it
/// @param migrant whether the school claims that the child migrated with its parents; absent keeps
///   it
/// @param className class of that grade, which exists; absent keeps the class while the grade stays
public record StudentChange(
        @NotBlank @Size(max = 50) String name,
        @NotNull @Pattern(regexp = "[0129]") String sex,
        @NotNull @PastOrPresent LocalDate birthDate,
        @Pattern(regexp = "[16789AZ]") String documentKind,
        @Size(max = 30) String documentNumber,
        @Pattern(regexp = "[GLJ]\\d{17}[\\dX]") String studentNumber,
        @Pattern(regexp = "\\d{2}") String ethnic,
        @Min(1) @Max(9) int grade,
        @Size(max = 20) String className,
        boolean boarder,
        @Size(max = 200) String household,
        @Size(max = 200) String address,
        @Min(0) @Max(2) Integer leftBehind,
        Boolean migrant) {

    public StudentChange {
        name = PersonName.tidied(name);
        documentNumber = TypedText.number(documentNumber);
        studentNumber = TypedText.number(studentNumber);
    }

    /// @param kindBefore kind of the document that is on file
    Particulars particulars(String kindBefore, StudentSeal seal, Clock clock) {
        var document = document(documentKind == null ? kindBefore : documentKind, clock);
        return new Particulars(
                name.strip(),
                sex,
                birthDate,
                documentKind,
                numbered(document, seal.documents(document)),
                numbered(studentNumber, seal.studentNumbers(studentNumber)),
                ethnic,
                household,
                address);
    }

    Correction placement() {
        return new Correction(grade, className, boarder);
    }

    private String document(String kind, Clock clock) {
        if (documentNumber == null) {
            return null;
        }
        return "1".equals(kind)
                ? ResidentId.parse(documentNumber, clock)
                        .orElseThrow(() ->
                                Refusal.invalid("registry.document-invalid", "documentNumber"))
                        .number()
                : documentNumber.strip().toUpperCase(Locale.ROOT);
    }

    private static Numbered numbered(String number, List<byte[]> newestFirst) {
        return number == null ? null : new Numbered(number, newestFirst.getFirst());
    }
}
