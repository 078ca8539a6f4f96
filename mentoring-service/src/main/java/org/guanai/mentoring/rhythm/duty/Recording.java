package org.guanai.mentoring.rhythm.duty;

import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Update;

/// Writes a deed and moves its duty in one statement: recording a contact is the platform's hottest
/// path, and each statement is a round trip. The only way for another feature to write `duty`.
public final class Recording {
    private static final String AND_MOVE =
            """
            with deed as (%s)
            update duty set due_from = :dueFrom, due_until = :dueUntil, parts = :partsDone, missed = :missed,
                told = :told, last_done = :lastDone, done_until = :doneUntil, next_step = :nextStep
            where subject_id = :subject and kind = :duty\
            """;

    private final Sql sql;
    private final String alone;
    private final String moving;

    /// @param insert of the deed, whose parameters the caller sets
    Recording(Sql sql, String insert) {
        this.sql = sql;
        this.alone = insert;
        this.moving = AND_MOVE.formatted(insert);
    }

    public Update of(Effect effect) {
        return switch (effect) {
            case Effect.Moved moved -> moving(moved);
            case Effect.Unchanged _, Effect.Unclear _ -> alone();
        };
    }

    /// The deed only: of a pairing that has ended.
    public Update alone() {
        return sql.update(alone);
    }

    private Update moving(Effect.Moved moved) {
        var duty = moved.duty();
        var state = duty.state();
        return sql.update(moving)
                .with("dueFrom", state.dueFrom())
                .with("dueUntil", state.dueUntil())
                .with("partsDone", duty.kind().number(state.parts()))
                .with("missed", state.missed())
                .with("told", state.told())
                .with("lastDone", state.lastDone())
                .with("doneUntil", state.doneUntil())
                .with("nextStep", moved.step())
                .with("subject", duty.subject().id())
                .with("duty", duty.kind().code());
    }
}
