package org.guanai.notification.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.guanai.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/// The next attempt is found by its place in the queue, however many wait (3.1.5f).
@QuarkusTest
class ClaimTest {
    @Test
    void aClaimFollowsTheQueueAndSortsNothing() throws SQLException {
        assertThat(plan()).contains("Index Scan using attempt_due").doesNotContain("Sort");
    }

    private static String plan() throws SQLException {
        try (var connection = TestDatabase.start().superuser("notification");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role notification_app");
            statement.execute(Attempts.IN_ORDER);
            var claim = Attempts.CLAIM.replace(":urgent", "true").replace(":lease", "60");
            try (var lines = statement.executeQuery("explain " + claim)) {
                var plan = new StringBuilder();
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
                return plan.toString();
            }
        }
    }
}
