package org.guanai.registry.protection.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.ConsentChanged;
import org.guanai.events.registry.ConsentUse;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A guardian consents to each use apart from the others, is asked by a version that says what it
/// is for, and withdraws at any time.
@QuarkusTest
class ConsentTest {
    private static final String FORMS = "/api/registry/consent-forms";
    private static final String GAPS = "/api/registry/consent-gaps";

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    private County county;
    private String student;
    private UUID guardian;

    @BeforeEach
    void aChild() {
        TestClock.today(LocalDate.of(2026, 4, 27));
        county = County.founded();
        student = roster.registered(county.school, child(county.schoolCode));
        var file = then(county.principal().get("/api/registry/students/" + student)).ok();
        guardian = UUID.fromString(file.at("guardians[0].id"));
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void aGuardianTicksEachUseApartAndWithdrawsOneOfThem() {
        var form = drawn(county.officer());
        then(asGuardian().get(FORMS)).lists("items.id", form);
        then(asGuardian().get(FORMS + "/" + form)).ok().shows("id", form);
        var answered =
                then(answer(asGuardian(), form, Map.of("PHOTO", true, "SCREENING", false)))
                        .created();
        answered.shows("items.size()", 2);
        var photo = idOf("PHOTO");
        then(withdraw(asGuardian(), photo)).created();
        then(consents(county.principal()))
                .ok()
                .showsAll("items.findAll{it.use=='PHOTO'}.stands", false)
                .showsAll("items.findAll{it.use=='SCREENING'}.granted", false);
        then(withdraw(asGuardian(), photo)).refused(409, "registry.consent-not-given");
        assertThat(broker.published(Topics.REGISTRY_EVENTS, ConsentChanged.class))
                .filteredOn(e -> e.studentId().toString().equals(student))
                .filteredOn(e -> e.use() == ConsentUse.PHOTO)
                .extracting(ConsentChanged::granted)
                .containsExactly(true, false);
    }

    @Test
    void theNewestAnswerCounts() {
        var form = drawn(county.officer());
        answer(asGuardian(), form, Map.of("PHOTO", false));
        answer(asGuardian(), form, Map.of("PHOTO", true));
        then(consents(county.principal())).showsAll("items.stands", true, false);
    }

    @Test
    void theSchoolEntersWhatAGuardianInLawHasSigned() {
        var form = drawn(county.principal());
        var paper = body(form, Map.of("SPONSOR", true));
        then(county.principal().body(paper).post(path()))
                .refused(422, "registry.consent-guardian", "guardianId");
        paper.put("guardianId", guardian);
        then(county.principal().body(paper).post(path()))
                .created()
                .shows("items[0].onPaper", true)
                .shows("items[0].guardianId", guardian);
    }

    @Test
    void nobodyIsAskedByAnotherSchoolsFormOrByOneThatHasEndedOrAboutSomethingElse() {
        var others = drawn(county.otherPrincipal());
        then(answer(asGuardian(), others, Map.of("PHOTO", true)))
                .refused(422, "registry.consent-form-unknown", "formId");
        var own = drawn(county.principal());
        then(answer(asGuardian(), own, Map.of("OUTSIDE_HELPER", true)))
                .refused(422, "registry.consent-not-asked", "answers");
        var ending = Map.of("to", "2026-04-26", "reason", "启用新版告知书");
        then(county.principal().body(ending).post(FORMS + "/" + own + "/endings")).created();
        then(answer(asGuardian(), own, Map.of("PHOTO", true)))
                .refused(422, "registry.consent-form-unknown", "formId");
        then(county.principal().body(ending).post(FORMS + "/" + own + "/endings"))
                .refused(409, "registry.consent-form-ended");
    }

    @Test
    void aFormNamesEachUseOnceAndItsPurpose() {
        var twice = form();
        twice.put("uses", List.of(use("PHOTO"), use("PHOTO")));
        then(county.officer().body(twice).post(FORMS))
                .refused(400, "registry.consent-use-twice", "uses");
        var silent = form();
        silent.remove("rights");
        then(county.officer().body(silent).post(FORMS)).invalid("rights");
    }

    @Test
    void theSchoolFindsWhoHasNotAnsweredYet() {
        var form = drawn(county.officer());
        then(county.principal().get(GAPS + "?use=PHOTO")).lists("items.studentId", student);
        answer(asGuardian(), form, Map.of("PHOTO", false));
        then(county.principal().get(GAPS + "?use=PHOTO")).ok().shows("items.size()", 0);
        then(county.principal().get(GAPS + "?use=SCREENING")).lists("items.studentId", student);
    }

    @Test
    void nobodyReadsOrAnswersForTheChildOfOthers() {
        var form = drawn(county.officer());
        var stranger = county.guardian(UUID.randomUUID());
        then(answer(stranger, form, Map.of("PHOTO", true))).absent();
        then(consents(county.guardian(UUID.randomUUID()))).absent();
        then(consents(county.otherPrincipal())).absent();
        answer(asGuardian(), form, Map.of("PHOTO", true));
        var another = roster.registered(county.school, child(county.schoolCode));
        var elsewhere =
                "/api/registry/students/" + another + "/consents/" + idOf("PHOTO") + "/withdrawals";
        then(county.principal().body(Map.of("reason", "家长要求撤回")).post(elsewhere)).absent();
    }

    private RequestSpecification asGuardian() {
        return county.guardian(guardian);
    }

    private Response answer(RequestSpecification as, Object form, Map<String, Boolean> ticks) {
        return as.body(body(form, ticks)).post(path());
    }

    private Response withdraw(RequestSpecification as, String id) {
        return as.body(Map.of("reason", "家长要求撤回")).post(path() + "/" + id + "/withdrawals");
    }

    private Response consents(RequestSpecification as) {
        return as.get(path());
    }

    private String idOf(String use) {
        return then(consents(county.principal())).at("items.find{it.use=='" + use + "'}.id");
    }

    private String path() {
        return "/api/registry/students/" + student + "/consents";
    }

    private static Map<String, Object> body(Object form, Map<String, Boolean> ticks) {
        var answers =
                ticks.entrySet().stream()
                        .map(tick -> Map.of("use", tick.getKey(), "granted", tick.getValue()))
                        .toList();
        var body = new HashMap<String, Object>();
        body.put("formId", form);
        body.put("answers", answers);
        return body;
    }

    private static Object drawn(RequestSpecification as) {
        return then(as.body(form()).post(FORMS)).created().shows("number", 1).id();
    }

    private static Map<String, Object> form() {
        var form = new HashMap<String, Object>();
        form.put("title", "个人信息使用告知书");
        form.put("processor", "甲县教育局");
        form.put("contact", "0571-60000000");
        form.put("uses", List.of(use("PHOTO"), use("SCREENING"), use("SPONSOR")));
        form.put("byLaw", List.of(Map.of("purpose", "学籍管理", "data", "姓名、证件号", "basis", "义务教育法")));
        form.put("keptFor", "在校期间及离校后三年");
        form.put("rights", "可随时查阅、更正、撤回;不同意不影响就学");
        form.put("effectiveFrom", "2026-01-01");
        return form;
    }

    private static Map<String, Object> use(String use) {
        return Map.of(
                "use",
                use,
                "purpose",
                "学校活动",
                "data",
                "照片",
                "recipients",
                "学校",
                "necessity",
                "非必需");
    }
}
