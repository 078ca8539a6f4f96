package org.guanai.mentoring.match.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.guanai.events.Roles;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.mentoring.County;
import org.guanai.mentoring.match.event.PairingKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A pairing that is made while its helper is suspended, or its teacher leaves, does not stay
/// (3.1.4e, 3.1.3f): whatever takes the helper away waits for the pairing, and then ends it.
@QuarkusTest
class PairingRaceTest {
    @Inject InMemoryBroker broker;
    @Inject PairingDesk desk;
    private County county;
    private String school;
    private UUID child;

    @BeforeEach
    void aChild() {
        county = County.inTerm(broker);
        school = county.school();
        child = county.child(school);
    }

    @Test
    void aHelperWhoIsSuspendedAtTheSameTime_3_1_4e() {
        var helper = county.vettedHelper();
        meanwhile(helper, PairingKind.SURROGATE, () -> county.vet(helper, "FOUND", "2026-12-31"));
        assertThat(active()).isZero();
    }

    @Test
    void aTeacherWhoLeavesAtTheSameTime_3_1_3f() {
        var teacher = county.teacher(school);
        meanwhile(
                teacher,
                PairingKind.TEACHER,
                () -> {
                    county.deliver(county.staff(teacher, school, Roles.TEACHER, false, 2));
                    return null;
                });
        assertThat(active()).isZero();
    }

    @Test
    void aChildWhoMovesAtTheSameTime_3_1_3f() {
        var teacher = county.teacher(school);
        var next = county.school();
        meanwhile(
                teacher,
                PairingKind.TEACHER,
                () -> {
                    county.deliver(county.child(child, next, 2));
                    return null;
                });
        assertThat(active()).isZero();
    }

    /// The pairing is made, and before it is committed the other begins and has to wait.
    private void meanwhile(UUID helper, PairingKind kind, Supplier<Response> other) {
        var waiting =
                SystemScope.call(() ->
                        QuarkusTransaction.requiringNew()
                                .call(() -> {
                                    desk.start(new PairingMatch(child, helper, kind, null));
                                    var begun = CompletableFuture.supplyAsync(other);
                                    await().until(PairingRaceTest::somebodyWaits);
                                    return begun;
                                }));
        waiting.join();
    }

    private static boolean somebodyWaits() {
        return Rows.count("select count(*) from pg_locks where not granted") > 0;
    }

    private long active() {
        return Rows.count(
                "select count(*) from pairing where student_id = ? and ended_on is null", child);
    }
}
