package org.guanai.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.sql.Statement;
import org.guanai.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/// The next delivery is found by its place in the queue, however many wait (3.1.5f).
@QuarkusTest
class ClaimTest {
    private static final String MANY =
            """
            with notice as (insert into notice (id, org, kind, state, student_id, subject, source_id, kept_from,
                    request_id, created_at, version)
                values (gen_random_uuid(), '330127', 'INCIDENT', 'SENT', gen_random_uuid(), 'claim', gen_random_uuid(),
                    '{}', 'claim', now(), 0) returning id),
            recipient as (insert into recipient (id, notice_id, org, person, position, kept)
                select gen_random_uuid(), id, '330127', gen_random_uuid(), 1, false from notice returning id, notice_id, person)
            insert into delivery (id, notice_id, recipient_id, org, person, channel, state, urgent, due_at)
            select gen_random_uuid(), notice_id, id, '330127', person, 'CHANNEL' || n, 'QUEUED', true, now()
            from recipient, generate_series(1, 20000) n\
            """;

    @Test
    void aClaimFollowsTheQueueAndSortsNothing() throws SQLException {
        try (var connection = TestDatabase.start().superuser("notification");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(MANY);
            statement.execute("analyze delivery");
            statement.execute("set local role notification_app");
            assertThat(plan(statement)).contains("Sort");
            statement.execute(Deliveries.IN_ORDER);
            assertThat(plan(statement))
                    .contains("Index Scan using delivery_due")
                    .doesNotContain("Sort");
            connection.rollback();
        }
    }

    private static String plan(Statement statement) throws SQLException {
        var claim = Deliveries.CLAIM.replace(":urgent", "true").replace(":lease", "60");
        try (var lines = statement.executeQuery("explain " + claim)) {
            var plan = new StringBuilder();
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }
}
