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
    void aNoticeIsFoundByWhatItIsAbout() throws SQLException {
        assertThat(plan(Notices.KNOWN, "kind", "subjects")).contains("notice_once");
    }

    @Test
    void whatWaitsForAStudentIsFoundAmongWhatWaits() throws SQLException {
        assertThat(plan(Notices.WAITING, "kinds", "students")).contains("notice_pending");
    }

    /// Made without knowing the values; a few rows alone would be read one by one.
    private static String plan(String query, String... values) throws SQLException {
        var numbered = query;
        for (int i = 0; i < values.length; i++) {
            numbered = numbered.replace(":" + values[i], "$" + (i + 1));
        }
        try (var connection = TestDatabase.start().superuser("notification");
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_bitmapscan = off");
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare known as " + numbered);
            var nothing = String.join(", ", Collections.nCopies(values.length, "null"));
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
