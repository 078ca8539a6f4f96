package org.guanai.registry.exchange.imports.row;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Grades and classes as the rows of one file write them. A file has few of them and many rows:
/// each is understood once.
final class WrittenClasses {
    private static final int MOST = 2_000;

    private final Clock clock;
    private final Map<Written, Optional<GradeAndClass>> classes = new HashMap<>();
    private final Map<String, Optional<GradeAndClass>> grades = new HashMap<>();

    WrittenClasses(Clock clock) {
        this.clock = clock;
    }

    /// @param grade as it is known otherwise, null when it is not
    Optional<GradeAndClass> of(String text, Integer grade) {
        forgetMany(classes);
        return classes.computeIfAbsent(
                new Written(text, grade),
                w -> GradeAndClass.parse(w.text(), w.grade(), LocalDate.now(clock)));
    }

    /// Some lists hold grade and class in one cell: `三年级2班`.
    Optional<GradeAndClass> grade(String text) {
        forgetMany(grades);
        return grades.computeIfAbsent(
                text,
                t ->
                        GradeAndClass.grade(t)
                                .map(grade -> new GradeAndClass(grade, null))
                                .or(() -> of(t, null).filter(both -> both.grade() != null)));
    }

    private static void forgetMany(Map<?, ?> written) {
        if (written.size() > MOST) {
            written.clear();
        }
    }

    private record Written(String text, Integer grade) {}
}
