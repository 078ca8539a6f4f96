package org.guanai.notification.delivery;

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
class DeliveryWorkerTest {
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
        soon().until(() -> "NOT_PREPARED".equals(failure(hopeless)));
        assertThat(isLater(hopeless)).isTrue();
    }

    /// Longer in the queue than anything else.
    private static UUID byAChannelThatIsNotThere(StudentInvolved incident) {
        var id = UUID.randomUUID();
        Rows.change(
                """
                insert into delivery (id, notice_id, recipient_id, org, person, channel, state, urgent, due_at)
                select ?, d.notice_id, recipient_id, d.org, person, 'LETTER', 'QUEUED', true, now() - interval '1 day'
                from delivery d join notice n on n.id = d.notice_id where n.source_id = ? and channel = 'EMAIL'\
                """,
                id,
                incident.incidentId());
        return id;
    }

    private static String failure(UUID delivery) {
        return (String)
                Rows.one("select failure from delivery where id = ?", delivery).orElse(null);
    }

    private static boolean isLater(UUID delivery) {
        return Rows.count(
                        "select count(*) from delivery where id = ? and state = 'QUEUED' and due_at > now() + interval '30 s'",
                        delivery)
                == 1;
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(50));
    }
}
