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
record DutyFilter(
        Optional<UUID> helper,
        Optional<OrgPath> under,
        List<String> kinds,
        Optional<UUID> schoolClass,
        List<DueState> states) {
    private static final String DUE = "d.due_from <= :today and d.due_until >= :today";
    private static final String OVERDUE = "cardinality(d.missed) > 0 or d.due_until < :today";
    private static final String UPCOMING = "d.due_from > :today and cardinality(d.missed) = 0";

    /// To be appended to a condition.
    String conditions() {
        var conditions = new StringBuilder();
        under.ifPresent(_ -> conditions.append(" and lies_in(d.org, :under)"));
        schoolClass.ifPresent(_ -> conditions.append(" and s.class_id = :class"));
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
