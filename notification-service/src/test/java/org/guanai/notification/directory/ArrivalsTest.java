package org.guanai.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.notification.County.broker;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.student;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.guanai.events.Topics;
import org.guanai.events.registry.GuardianSnapshot;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.Rows;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.junit.jupiter.api.Test;

/// Snapshots that come many at once (2.3: a county's roster).
@QuarkusTest
class ArrivalsTest {
    private final County county = County.fresh();
    private final Person mother = Person.fresh();

    @Test
    void ofTwoSnapshotsOfOneGuardianInABatchTheNewerCounts() {
        broker().deliverTogether(
                        Topics.GUARDIANS,
                        List.of(
                                Map.entry(mother.id(), named("二", 2)),
                                Map.entry(mother.id(), named("三", 3)),
                                Map.entry(mother.id(), named("一", 1))));
        assertThat(Rows.one("select name from directory_entry where id = ?", mother.id()))
                .contains("三");
    }

    @Test
    void anIncidentThatWaitedForAChildOfABatchGoesOn() {
        var first = student(county.east, mother);
        var second = student(county.east, mother);
        happened(involved(second));
        broker().deliverTogether(Topics.STUDENTS, List.of(entry(first), entry(second)));
        var state = Rows.one("select state from notice where student_id = ?", second.id());
        assertThat(state).contains("TELLING");
    }

    @Test
    void aChildThatIsThereTwiceInABatchIsOneChild() {
        var child = student(county.east, mother);
        broker().deliverTogether(Topics.STUDENTS, List.of(entry(child), entry(child)));
        assertThat(Rows.count("select count(*) from student where id = ?", child.id())).isOne();
    }

    private static Map.Entry<?, StudentSnapshot> entry(StudentSnapshot child) {
        return Map.entry(child.id(), child);
    }

    private GuardianSnapshot named(String name, long version) {
        return new GuardianSnapshot(
                mother.id(), mother.id(), county.org, name, null, null, "zh", true, version);
    }
}
