package org.guanai.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.student;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.guanai.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailAwayTest {
    private final County county = County.fresh();

    @Test
    void theMailGoesOutOnceTheServerIsBack() throws Exception {
        var father = county.guardian("zh");
        MailServer.down();
        UUID notice;
        try {
            var incident = happened(involved(arrived(student(county.east, father))));
            notice =
                    (UUID)
                            Rows.one(
                                            "select id from notice where incident_id = ?",
                                            incident.incidentId())
                                    .orElseThrow();
            await().atMost(Duration.ofSeconds(15)).until(() -> tries(notice) >= 2);
        } finally {
            MailServer.up();
        }

        await().atMost(Duration.ofSeconds(15))
                .until(() -> MailServer.to(father.email()).size() == 1);
        assertThat(MailServer.to(father.email()).getFirst().getMessageID())
                .isEqualTo("<" + notice + "." + father.id() + "@notices.guanai>");
        assertThat(Rows.count("select count(*) from notice where id = ?", notice)).isOne();
    }

    private static long tries(UUID notice) {
        return Rows.count("select max(tries) from attempt where notice_id = ?", notice);
    }
}
