package org.guanai.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.student;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailAwayTest {
    private final County county = County.fresh();

    @Test
    void theMailGoesOutOnceTheServerIsBack() throws Exception {
        var father = county.guardian("zh");
        var incident = involved(arrived(student(county.east, father)));
        MailServer.down();
        try {
            happened(incident);
            await().atMost(Duration.ofSeconds(15)).until(() -> tries(incident) >= 2);
        } finally {
            MailServer.up();
        }

        await().atMost(Duration.ofSeconds(15))
                .until(() -> MailServer.to(father.email()).size() == 1);
        assertThat(MailServer.to(father.email()).getFirst().getMessageID())
                .isEqualTo(
                        "<%s.%s.%s@notices.guanai>",
                        incident.incidentId(), incident.studentId(), father.id());
        assertThat(notices(incident)).isOne();
    }

    private static long tries(StudentInvolved incident) {
        return Rows.count(
                "select max(tries) from delivery d join notice n on n.id = d.notice_id where source_id = ?",
                incident.incidentId());
    }

    private static long notices(StudentInvolved incident) {
        return Rows.count("select count(*) from notice where source_id = ?", incident.incidentId());
    }
}
