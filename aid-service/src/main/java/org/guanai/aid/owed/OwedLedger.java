package org.guanai.aid.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.events.Overdue;
import org.guanai.events.Overdue.Level;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.sql.Sql;

/// Tells of what is late, once for each breach and level: whoever owes it at once, whoever is
/// responsible after three days, the county after a week. By hand: the insert is the claim.
@ApplicationScoped
class OwedLedger {
    private static final int RESPONSIBLE_AFTER = 3;
    private static final int COUNTY_AFTER = 7;
    private static final String CLAIM =
            """
            insert into overdue_told (kind, id, level, org) values (:kind, :id, :level, :org)
            on conflict do nothing\
            """;

    /// Made good: told again when it is late anew.
    private static final String FORGET = "delete from overdue_told where not id = any (:late)";

    private final Sql sql;
    private final Journal journal;

    OwedLedger(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Transactional
    void tell(List<Late> late, LocalDate today) {
        sql.update(FORGET).with("late", late.stream().map(Late::id).toList()).run();
        late.forEach(one -> levels(one, today).forEach(level -> tell(one, level)));
    }

    private void tell(Late late, Level level) {
        var claimed =
                sql.update(CLAIM)
                        .with("kind", late.kind().name())
                        .with("id", late.id())
                        .with("level", level.name())
                        .with("org", late.org())
                        .run();
        if (claimed == 1) {
            var key = late.studentId() == null ? late.id() : late.studentId();
            journal.publish(Topics.AID_EVENTS, key, overdue(late, level));
        }
    }

    private static Overdue overdue(Late late, Level level) {
        return new Overdue(
                late.kind(),
                late.id(),
                late.studentId(),
                late.org().text(),
                null,
                late.ownerRole(),
                late.dueOn(),
                level);
    }

    private static Stream<Level> levels(Late late, LocalDate today) {
        return Stream.of(Level.values()).filter(level -> !today.isBefore(from(late, level)));
    }

    private static LocalDate from(Late late, Level level) {
        return switch (level) {
            case OWNER -> late.dueOn().plusDays(1);
            case RESPONSIBLE -> late.dueOn().plusDays(RESPONSIBLE_AFTER);
            case COUNTY -> late.dueOn().plusDays(COUNTY_AFTER);
        };
    }
}
