package org.guanai.notification.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.student;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.Rows;
import org.guanai.notification.County;
import org.guanai.notification.MailServer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandingTest {
    private final County county = County.fresh();

    @Test
    void oneThatCannotBePreparedHoldsUpNobody() {
        var told = county.guardian("zh");
        var first = happened(involved(arrived(student(county.east, told))));
        soon().until(() -> MailServer.to(told.email()).size() == 1);
        var hopeless = byAChannelThatIsNotThere(first);

        var father = county.guardian("zh");
        happened(involved(arrived(student(county.east, father))));

        soon().until(() -> MailServer.to(father.email()).size() == 1);
        soon().until(() -> "not-prepared".equals(failure(hopeless)));
        assertThat(isLater(hopeless)).isTrue();
    }

    /// Longer in the queue than anything else.
    private static UUID byAChannelThatIsNotThere(StudentInvolved incident) {
        var id = UUID.randomUUID();
        Rows.change(
                """
                insert into attempt (id, notice_id, recipient_id, org, person, channel, state, urgent, due_at)
                select ?, a.notice_id, recipient_id, a.org, person, 'PIGEON', 'QUEUED', true, now() - interval '1 day'
                from attempt a join notice n on n.id = a.notice_id where incident_id = ? and channel = 'EMAIL'\
                """,
                id,
                incident.incidentId());
        return id;
    }

    private static String failure(UUID attempt) {
        return (String) Rows.one("select failure from attempt where id = ?", attempt).orElse(null);
    }

    private static boolean isLater(UUID attempt) {
        return Rows.count(
                        "select count(*) from attempt where id = ? and state = 'QUEUED' and due_at > now() + interval '30 s'",
                        attempt)
                == 1;
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(50));
    }
}
