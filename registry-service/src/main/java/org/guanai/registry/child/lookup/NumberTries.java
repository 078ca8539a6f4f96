package org.guanai.registry.child.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;
import org.guanai.registry.personal.Registrar;

/// Counts what a person learns, or tries to learn, about numbers of children elsewhere: each is on
/// record, and there is an end to it in a day. A county sees its children anyhow. By hand, since
/// many are written and counted at once.
@ApplicationScoped
public class NumberTries {
    /// More children of one school are hardly ever at another on the same day.
    static final int MOST = 50;

    private static final String COUNT =
            "select count(*)::int as tries from number_try where actor = :actor and tried_on = :today";

    private static final Table<Try> TABLE =
            Table.<Try>of("number_try")
                    .key("id", Try::id)
                    .with("org", Try::org)
                    .with("actor", Try::actor)
                    .with("tried_on", Try::on);

    private final Sql sql;
    private final Registrar registrar;
    private final Journal journal;
    private final Clock clock;

    NumberTries(Sql sql, Registrar registrar, Journal journal, Clock clock) {
        this.sql = sql;
        this.registrar = registrar;
        this.journal = journal;
        this.clock = clock;
    }

    /// Whether the person has tried too many today.
    public boolean areExhausted() {
        return !isCounty() && count() >= MOST;
    }

    /// @param tries how many more
    public void note(int tries) {
        var rows = new ArrayList<Try>();
        for (int i = 0; i < tries; i++) {
            rows.add(new Try(Ids.next(), registrar.org(), registrar.name(), LocalDate.now(clock)));
            journal.searched("student", "documentNumber", "studentNumber");
        }
        sql.insert(TABLE, rows).run();
    }

    private int count() {
        return sql.query(COUNT)
                .with("actor", registrar.name())
                .with("today", LocalDate.now(clock))
                .one(r -> r.number("tries"))
                .orElse(0);
    }

    private boolean isCounty() {
        return new OrgPath(registrar.org()).isCounty();
    }

    private record Try(UUID id, String org, String actor, LocalDate on) {}
}
