package org.guanai.notification.occasion.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.NOTICES;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.broker;
import static org.guanai.notification.County.student;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.events.Overdue;
import org.guanai.events.Overdue.Level;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.Tokens;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.guanai.notification.MailServer;
import org.junit.jupiter.api.Test;

/// What is late in any service reminds its owner, then whoever is responsible, then the county.
@QuarkusTest
class OverdueTest {
    private final County county = County.fresh();
    private final StudentSnapshot child = arrived(student(county.east));
    private final UUID hazard = UUID.randomUUID();

    @Test
    void everyKindHasItsWordsInBothLanguages() {
        assertThat(OverdueKind.values())
                .allSatisfy(kind ->
                        assertThat(Stream.of("zh", "en"))
                                .noneMatch(in -> OverdueWords.name(kind, in).equals(kind.name())));
    }

    @Test
    void ownerResponsibleAndCountyAreRemindedOnceEach() throws Exception {
        var owner = county.staff(county.east.org(), Roles.TEACHER);
        var principal = county.staff(county.east.org(), Roles.PRINCIPAL);
        var officer = county.staff(county.org, Roles.COUNTY_OFFICER);

        for (var level : Level.values()) {
            late(Topics.SAFETY_EVENTS, owner.id(), level);
            late(Topics.SAFETY_EVENTS, owner.id(), level);
        }

        soon(owner);
        soon(principal);
        soon(officer);
        assertThat(text(owner)).contains("隐患整改", "欧阳小明");
        assertThat(text(principal)).contains("东小学").doesNotContain("欧阳小明");
    }

    @Test
    void withoutAPersonWhoeverHoldsThePostOwesIt() {
        var safety = county.staff(county.east.org(), Roles.SAFETY_OFFICER);

        late(Topics.REGISTRY_EVENTS, null, Level.OWNER);

        soon(safety);
        inbox(safety)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("OVERDUE"))
                .body("items[0].dutyKind", equalTo("HAZARD"))
                .body("items[0].level", equalTo("OWNER"));
    }

    @Test
    void whereALevelIsVacantTheNextOneUpIsTold() {
        var officer = county.staff(county.org, Roles.COUNTY_OFFICER);

        late(Topics.AID_EVENTS, UUID.randomUUID(), Level.RESPONSIBLE);

        soon(officer);
    }

    private void late(String topic, UUID owner, Level level) {
        broker().deliver(
                        topic,
                        child.id(),
                        new Overdue(
                                OverdueKind.HAZARD,
                                hazard,
                                child.id(),
                                county.east.org(),
                                owner,
                                Roles.SAFETY_OFFICER,
                                LocalDate.of(2026, 11, 15),
                                level));
    }

    private ValidatableResponse inbox(Person person) {
        return County.with(Tokens.of(Roles.TEACHER).org(county.east.org()).person(person.id()))
                .get(NOTICES + "?mine=true")
                .then();
    }

    private static void soon(Person person) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> MailServer.to(person.email()).size() == 1);
    }

    private static String text(Person person) throws Exception {
        return MailServer.to(person.email()).getFirst().getContent().toString();
    }
}
