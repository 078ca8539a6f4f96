package org.guanai.safety.owed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.OverdueKind;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// What one statement finds late. At most a thousand at a time: what is told is not found first
/// again before the rest was.
///
/// @param query with `:today`; answers id, org, owner (a member of staff, or null) and due_on
record LateBySql(OverdueKind kind, String ownerRole, String query, Sql sql) implements Owed {
    @Override
    public List<Late> late(LocalDate today) {
        return sql.query(query).with("today", today).list(Row.class).stream()
                .map(r -> new Late(kind, r.id, null, r.org, r.owner, ownerRole, r.dueOn))
                .toList();
    }

    private record Row(UUID id, OrgPath org, UUID owner, LocalDate dueOn) {}
}
