package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.registry.child.likeness.Doubt;
import org.guanai.registry.child.likeness.LikenessQuestions;
import org.guanai.registry.child.likeness.LikenessReason;
import org.guanai.registry.child.lookup.Marks;
import org.guanai.registry.child.lookup.NumberCheck;

/// Puts what is on file of a child right, and asks about numbers that are new.
@ApplicationScoped
class Correcting {
    private final StudentSeal seal;
    private final NumberCheck numbers;
    private final LikenessQuestions likenesses;
    private final Clock clock;

    Correcting(StudentSeal seal, NumberCheck numbers, LikenessQuestions likenesses, Clock clock) {
        this.seal = seal;
        this.numbers = numbers;
        this.likenesses = likenesses;
        this.clock = clock;
    }

    /// @return since when the facts were wrong that groups are decided by
    LocalDate correct(Student student, StudentChange change) {
        var today = LocalDate.now(clock);
        var particulars = change.particulars(student.documentKind, seal, clock);
        var before = student.claims();
        var claims = before.repeated(change.leftBehind(), change.migrant(), today);
        var marks = marks(student, particulars);
        var disputed = student.disputed;
        if (isNew(marks.documents(), student.documentIndex)
                || isNew(marks.numbers(), student.studentNumberIndex)) {
            var other = numbers.disputed(marks);
            other.ifPresent(id -> likenesses.ask(List.of(doubt(student, id))));
            disputed = other.isPresent();
        }
        student.correct(particulars, claims, disputed, seal);
        return before.wrongSince(claims, today);
    }

    private Marks marks(Student student, Particulars said) {
        return new Marks(
                student.org,
                seal.documents(number(said.document())),
                seal.studentNumbers(number(said.studentNumber())),
                List.of(),
                said.name(),
                said.birthDate());
    }

    private static Doubt doubt(Student student, UUID other) {
        return new Doubt(student.org.county(), student.id, other, LikenessReason.SAME_NUMBER);
    }

    private static String number(Particulars.Numbered numbered) {
        return numbered == null ? null : numbered.number();
    }

    private static boolean isNew(List<byte[]> candidates, byte[] known) {
        return !candidates.isEmpty()
                && (known == null
                        || candidates.stream()
                                .map(ByteBuffer::wrap)
                                .noneMatch(ByteBuffer.wrap(known)::equals));
    }
}
