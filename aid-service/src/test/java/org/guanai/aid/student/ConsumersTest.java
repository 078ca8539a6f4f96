package org.guanai.aid.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.student;
import static org.guanai.aid.County.version;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.guanai.aid.County;
import org.guanai.events.Topics;
import org.guanai.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsumersTest {
    private final County county = County.fresh();

    @Test
    void aNewerSnapshotReplacesAnOlderOneAndNeverTheReverse() {
        var student = arrived(student(county.east));
        arrived(version(student, 3, false));
        arrived(version(student, 2, true));
        assertThat(boards(student.id())).isEqualTo(false);
    }

    @Test
    void aRedeliveredSnapshotTakesEffectOnce() {
        var student = student(county.east);
        var event = broker().deliver(Topics.STUDENTS, student.id(), student);
        broker().deliverAgain(event);
        assertThat(Rows.count("select count(*) from student where id = ?", student.id()))
                .isEqualTo(1);
    }

    @Test
    void aStudentWhoIsGoneIsKnownToNoGuardianAnyMore() {
        var student = arrived(student(county.east));
        var mine =
                "/api/aid/applications/" + County.applied(student, county.east, county.programme());
        county.guardian(student).get(mine).then().statusCode(200);
        broker().deliverGone(Topics.STUDENTS, student.id());
        assertThat(Rows.one("select gone from student where id = ?", student.id())).contains(true);
        county.guardian(student).get(mine).then().statusCode(404);
    }

    @Test
    void anUnknownTypeIsPassedOver() {
        assertThat(
                        broker().deliverPoison(
                                        Topics.STUDENTS,
                                        UUID.randomUUID(),
                                        "org.guanai.registry.Unheard",
                                        "{}"))
                .isFalse();
    }

    private static Object boards(UUID id) {
        return Rows.one("select boarder from student where id = ?", id).orElseThrow();
    }
}
