package org.guanai.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.guanai.kit.retention.Retention;
import org.guanai.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetentionTest {
    @Inject Retention retention;

    @Test
    void theAuditTrailIsDeletedAfterThreeYearsAndNotBefore() {
        var old = audited("1096 days");
        var younger = audited("1094 days");
        retention.enforce();
        assertEquals(0, Rows.count("select count(*) from audit where id = ?", old));
        assertEquals(1, Rows.count("select count(*) from audit where id = ?", younger));
    }

    @Test
    void theLastSixMonthsOfTheAuditTrailStayWhateverIsConfigured() {
        var recent = audited("5 months");
        Rows.one("select forget_audit(0, 1000000) from set_config('guanai.scope', '*', true) as s");
        assertEquals(1, Rows.count("select count(*) from audit where id = ?", recent));
    }

    @Test
    void aJobGoesAYearAfterItEndedAndNeverWhileItRuns() {
        var ended = job("DONE", "now() - interval '401 days'");
        var running = job("RUNNING", "null");
        retention.enforce();
        assertEquals(0, Rows.count("select count(*) from job where id = ?", ended));
        assertEquals(1, Rows.count("select count(*) from job where id = ?", running));
        Rows.change("delete from job where id = ?", running);
    }

    @Test
    void aDeadLetterThatNobodyReplayedStays() {
        var replayed = deadLetter("now() - interval '181 days'");
        var open = deadLetter("null");
        retention.enforce();
        assertEquals(0, Rows.count("select count(*) from dead_letter where id = ?", replayed));
        assertEquals(1, Rows.count("select count(*) from dead_letter where id = ?", open));
        Rows.change("delete from dead_letter where id = ?", open);
    }

    private static UUID audited(String age) {
        var id = UUID.randomUUID();
        Rows.change(
                "insert into audit (id, at, org, actor, action, noun)"
                        + " values (?, now() - ?::interval, '330127', 'x', 'opened', 'note')",
                id,
                age);
        return id;
    }

    private static UUID job(String state, String finished) {
        var id = UUID.randomUUID();
        Rows.change(
                "insert into job (id, kind, org, requested_by, payload, request_id, state, due_at, finished_at)"
                        + " values (?, 'NONE', '330127', 'x', '{}', 'r', ?, now() + interval '1 day', "
                        + finished
                        + ")",
                id,
                state);
        return id;
    }

    private static UUID deadLetter(String replayed) {
        var id = UUID.randomUUID();
        Rows.change(
                "insert into dead_letter (id, topic, part, off, event_id, type, reason, at, replayed_at)"
                        + " values (?, 't', 0, 0, ?, 'T', 'r', now() - interval '999 days', "
                        + replayed
                        + ")",
                id,
                UUID.randomUUID());
        return id;
    }
}
