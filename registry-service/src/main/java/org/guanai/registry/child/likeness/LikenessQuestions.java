package org.guanai.registry.child.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps the questions whether two records are one child.
@ApplicationScoped
public class LikenessQuestions {
    private static final UUID FIRST = new UUID(0, 0);

    private final Likenesses likenesses;
    private final Sql sql;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    LikenessQuestions(Likenesses likenesses, Sql sql, Caller caller, Journal journal, Clock clock) {
        this.likenesses = likenesses;
        this.sql = sql;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// Asks, but for what was asked before, whatever was decided. By hand, since a roster asks many
    /// and may ask what it must not see.
    @Transactional
    public void ask(Collection<Doubt> doubts) {
        var now = clock.instant();
        var table =
                Table.<Doubt>of("likeness")
                        .with("id", _ -> Ids.next())
                        .with("org", Doubt::org)
                        .with("student_id", Doubt::student)
                        .with("other_id", Doubt::other)
                        .with("why", Doubt::why)
                        .with("asked_at", _ -> now);
        sql.insert(table, doubts).orNothing();
    }

    /// In the order in which they were asked.
    @Transactional
    public Page<LikenessView> list(boolean decided, Paging paging) {
        var limit = paging.limit();
        var rows = likenesses.after(paging.afterId().orElse(FIRST), decided, limit + 1);
        return Page.of(rows, limit, l -> Cursor.of(l.id)).map(LikenessView::of);
    }

    /// @throws org.guanai.kit.problem.Refusal.Conflict when it was decided already
    @Transactional
    public LikenessView decide(UUID id, LikenessOutcome outcome, String reason) {
        var likeness = likenesses.locked(id);
        likeness.decide(outcome, reason, caller.name(), clock.instant());
        likenesses.flush();
        journal.wrote("likeness", id, "outcome");
        return LikenessView.of(likeness);
    }
}
