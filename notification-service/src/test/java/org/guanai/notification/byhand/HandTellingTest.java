package org.guanai.notification.byhand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.student;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.TellingBounced;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.TestCaller;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.guanai.notification.County.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.5f, 3.2.1c: where no machine reaches a guardian, a visit or a letter does, with its receipt.
@QuarkusTest
class HandTellingTest {
    private final County county = County.fresh();
    private final Person grandmother = county.guardianWithoutAddress();
    private final StudentInvolved incident =
            happened(involved(arrived(student(county.east, grandmother))));
    private String notice;

    @BeforeEach
    void theNoticeOfTheIncident() {
        notice = notice();
    }

    @Test
    void whoWasVisitedWasTold() {
        then(principal(county.east).post(notice + "/hand-tellings", visit()))
                .created()
                .shows("way", "VISIT");
        assertThat(said(GuardianTold.class, GuardianTold::incidentId))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.channel()).isEqualTo("VISIT");
                    assertThat(told.guardianId()).isEqualTo(grandmother.id());
                });
        then(principal(county.east).get(notice))
                .has("recipients[0].toldAt")
                .lacks("recipients[0].acknowledgedAt");
        then(principal(county.east).post(notice + "/hand-tellings", visit()))
                .refused(409, "notification.told-already");
    }

    @Test
    void aLetterThatCameBackToldNobodyAndMayBeSentAgain() {
        var letter = visit();
        letter.put("way", "LETTER");
        then(principal(county.east).post(notice + "/hand-tellings", letter))
                .refused(400, "notification.receipt-missing", "receipt");
        letter.put("receipt", "XA123456789CN");
        var made = then(principal(county.east).post(notice + "/hand-tellings", letter)).created();
        var back = notice + "/hand-tellings/" + made.id() + "/returns";
        then(principal(county.east).post(back, Map.of("why", "MOVED")))
                .created()
                .shows("withdrawnWhy", "MOVED");
        assertThat(said(TellingBounced.class, TellingBounced::incidentId)).hasSize(1);
        then(principal(county.east).get(notice)).lacks("recipients[0].toldAt");
        then(principal(county.east).post(back, Map.of("why", "MOVED")))
                .refused(409, "notification.withdrawn");

        then(principal(county.east).post(notice + "/hand-tellings", letter)).created();

        then(principal(county.east).get(notice)).has("recipients[0].toldAt");
        assertThat(said(GuardianTold.class, GuardianTold::incidentId)).hasSize(2);
        then(principal(county.east).get(notice + "/hand-tellings"))
                .lists("items.receipt", "XA123456789CN", "XA123456789CN");
    }

    @Test
    void onlyRecipientsAreToldAndNotInTheFuture() {
        var stranger = visit();
        stranger.put("person", UUID.randomUUID());
        then(principal(county.east).post(notice + "/hand-tellings", stranger))
                .refused(422, "notification.not-a-recipient", "person");
        var later = visit();
        later.put("at", "2199-01-01T00:00:00Z");
        then(principal(county.east).post(notice + "/hand-tellings", later))
                .refused(400, "notification.day-in-future", "at");
    }

    @Test
    void anotherSchoolSeesNothing() {
        var made = then(principal(county.east).post(notice + "/hand-tellings", visit())).created();
        var back = notice + "/hand-tellings/" + made.id() + "/returns";
        then(principal(county.west).get(notice + "/hand-tellings")).absent();
        then(principal(county.west).post(notice + "/hand-tellings", visit())).absent();
        then(principal(county.west).post(back, Map.of("why", "MISTAKE"))).absent();
        then(as(Roles.GUARDIAN)
                        .of(county.org)
                        .person(grandmother.id())
                        .get(notice + "/hand-tellings"))
                .forbidden();
    }

    private String notice() {
        var path = County.NOTICES + "?kind=INCIDENT&incident=" + incident.incidentId();
        return County.NOTICES
                + "/"
                + then(principal(county.east).get(path)).<String>at("items[0].id");
    }

    private Map<String, Object> visit() {
        return new HashMap<>(
                Map.of(
                        "person",
                        grandmother.id(),
                        "way",
                        "VISIT",
                        "at",
                        "2026-01-01T08:00:00Z",
                        "receivedBy",
                        "THEMSELVES"));
    }

    private <E extends Record> List<E> said(Class<E> event, Function<E, UUID> about) {
        return County.broker().published(Topics.NOTIFICATION_EVENTS, event).stream()
                .filter(e -> about.apply(e).equals(incident.incidentId()))
                .toList();
    }

    private static TestCaller principal(School school) {
        return as(Roles.PRINCIPAL).of(school.org());
    }
}
