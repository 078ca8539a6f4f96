package org.guanai.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Collections;
import org.guanai.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/// Whether a notice is there already is asked for every event: by an index, however many there are.
@QuarkusTest
class NoticeIndexTest {
    @Test
    void aReminderIsFoundByItsDuty() throws SQLException {
        assertThat(plan("pairing_id = $1 and duty_kind = $2 and due_on = $3 and level = $4", 4))
                .contains("notice_of_duty");
    }

    @Test
    void anIncidentIsFoundByItsStudent() throws SQLException {
        assertThat(plan("incident_id = $1 and student_id = $2", 2)).contains("notice_of_incident");
    }

    /// Made without knowing the values; a few rows alone would be read one by one.
    private static String plan(String condition, int values) throws SQLException {
        try (var connection = TestDatabase.start().superuser("notification");
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_bitmapscan = off");
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare known as select 1 from notice where " + condition);
            var nothing = String.join(", ", Collections.nCopies(values, "null"));
            try (var lines =
                    statement.executeQuery("explain execute known (%s)".formatted(nothing))) {
                var plan = new StringBuilder();
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
                return plan.toString();
            }
        }
    }
}
