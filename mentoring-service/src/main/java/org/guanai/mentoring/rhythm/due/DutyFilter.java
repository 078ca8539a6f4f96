package org.guanai.mentoring.rhythm.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Query;

/// Which duties are listed. Only the filters that were asked for are in the statement.
///
/// @param helper whose; of all at the place when empty
/// @param under what lies at or below this organisation; anywhere when empty
/// @param kinds codes; all when empty
/// @param schoolClass of the child
/// @param states one of these; all when empty
/// @param pairing the one; all when empty
/// @param student of this child; of all when empty
record DutyFilter(
        Optional<UUID> helper,
        Optional<OrgPath> under,
        List<String> kinds,
        Optional<UUID> schoolClass,
        List<DueState> states,
        Optional<UUID> pairing,
        Optional<UUID> student) {
    private static final String DUE = "d.due_from <= :today and d.due_until >= :today";
    private static final String OVERDUE = "cardinality(d.missed) > 0 or d.due_until < :today";
    private static final String OF_STUDENT =
            " and d.subject_id in (select p.id from pairing p where p.student_id = :student)";
    private static final String UPCOMING = "d.due_from > :today and cardinality(d.missed) = 0";

    /// One duty of a pairing.
    static DutyFilter of(UUID pairing, String kind) {
        return new DutyFilter(
                Optional.empty(),
                Optional.empty(),
                List.of(kind),
                Optional.empty(),
                List.of(),
                Optional.of(pairing),
                Optional.empty());
    }

    /// The overdue ones of a pairing.
    static DutyFilter overdueOf(UUID pairing) {
        return new DutyFilter(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(DueState.OVERDUE),
                Optional.of(pairing),
                Optional.empty());
    }

    /// To be appended to a condition.
    String conditions() {
        var conditions = new StringBuilder();
        under.ifPresent(_ -> conditions.append(" and lies_in(d.org, :under)"));
        schoolClass.ifPresent(_ -> conditions.append(" and s.class_id = :class"));
        pairing.ifPresent(_ -> conditions.append(" and d.subject_id = :pairing"));
        student.ifPresent(_ -> conditions.append(OF_STUDENT));
        if (!kinds.isEmpty()) {
            conditions.append(" and d.kind = any(:kinds)");
        }
        if (!states.isEmpty()) {
            conditions.append(
                    states.stream()
                            .distinct()
                            .map(state -> "(" + condition(state) + ")")
                            .collect(Collectors.joining(" or ", " and (", ")")));
        }
        return conditions.toString();
    }

    Query fill(Query query, LocalDate today) {
        helper.ifPresent(id -> query.with("helper", id));
        under.ifPresent(org -> query.with("under", org));
        schoolClass.ifPresent(id -> query.with("class", id));
        pairing.ifPresent(id -> query.with("pairing", id));
        student.ifPresent(id -> query.with("student", id));
        if (!kinds.isEmpty()) {
            query.with("kinds", kinds);
        }
        if (!states.isEmpty()) {
            query.with("today", today);
        }
        return query;
    }

    private static String condition(DueState state) {
        return switch (state) {
            case DUE -> DUE;
            case OVERDUE -> OVERDUE;
            case UPCOMING -> UPCOMING;
        };
    }
}
