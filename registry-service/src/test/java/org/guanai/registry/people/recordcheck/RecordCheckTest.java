package org.guanai.registry.people.recordcheck;

import static org.guanai.kit.testing.Answer.then;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.3.1c, 未成年人保护法 62: everybody at a school is checked each year; a hit stops at once, everywhere.
@QuarkusTest
class RecordCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);
    private static final String STAFF = "/api/registry/staff";
    private static final String GAPS = "/api/registry/record-check-gaps";

    @Inject BarredSweep sweep;
    @Inject CheckGaps gaps;
    private County county;
    private String number;
    private UUID teacher;

    @BeforeEach
    void aTeacher() {
        TestClock.today(TODAY);
        county = County.founded();
        number = Roster.number("330127", "19850301", Math.floorMod(county.code.hashCode(), 900));
        teacher = then(register(county.principal(), county.schoolCode)).created().id();
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void whoeverIsNotCheckedIsAGapUntilTheyAre() {
        then(county.principal().get(GAPS)).shows("items[0].staffId", teacher);
        then(check(county.principal(), "NONE")).created().shows("validUntil", "2027-04-20");
        then(county.principal().get(GAPS)).lists("items");
        then(county.otherPrincipal().get(STAFF + "/" + teacher + "/record-checks")).absent();
    }

    @Test
    void aHitStopsAtOnceInEveryPostAndForGood() {
        var elsewhere = then(register(county.otherPrincipal(), county.otherCode)).created().id();
        then(check(county.principal(), "HIT")).created();
        then(county.principal().get(STAFF + "/" + teacher)).ok().shows("active", false);
        sweep.sweep();
        then(county.otherPrincipal().get(STAFF + "/" + elsewhere)).ok().shows("active", false);
        then(register(county.principal(), county.schoolCode))
                .refused(422, "registry.staff-barred", "documentNumber");
        assertEquals(
                1,
                Rows.count(
                        "select count(*) from outbox where type like '%StaffBarred' and payload like ?",
                        "%" + teacher + "%"));
    }

    @Test
    void aHitIsTakenBackByTheCountyAndBySomebodyElse() {
        var person = UUID.randomUUID();
        var officer = Tokens.of(Roles.COUNTY_OFFICER).org(county.code).person(person);
        var id = then(check(County.as(officer), "HIT")).created().id();
        var path = STAFF + "/" + teacher + "/record-checks/" + id + "/withdrawals";
        var reason = Map.of("reason", "复核后无记录");
        then(county.principal().body(reason).post(path)).forbidden();
        then(County.as(officer).body(reason).post(path)).refused(409, "registry.check-same-person");
        then(county.officer().body(reason).post(path)).created();
        then(register(county.principal(), county.schoolCode)).created();
    }

    @Test
    void aReplyBeforeTheConsentIsRefused() {
        var form =
                Map.of(
                        "occasion",
                        "YEARLY",
                        "consentOn",
                        "2026-04-21",
                        "requestNo",
                        "云公查1号",
                        "repliedOn",
                        "2026-04-20",
                        "result",
                        "NONE");
        then(county.principal().body(form).post(STAFF + "/" + teacher + "/record-checks"))
                .refused(400, "registry.check-days", "repliedOn");
    }

    @Test
    void aYearLaterItIsLate() {
        then(check(county.principal(), "NONE")).created();
        var late =
                SystemScope.call(() ->
                        QuarkusTransaction.requiringNew()
                                .call(() -> gaps.late(LocalDate.of(2027, 4, 21))));
        assertEquals(1, late.stream().filter(l -> l.id().equals(teacher)).count());
    }

    @Test
    void theResultAloneIsOnFile() {
        then(check(county.principal(), "UNCLEAR")).created();
        then(county.principal().get(STAFF + "/" + teacher + "/record-checks"))
                .ok()
                .shows("items[0].result", "UNCLEAR");
        then(county.principal().get(GAPS)).shows("items[0].staffId", teacher);
    }

    private Response check(RequestSpecification as, String result) {
        var form =
                Map.of(
                        "occasion",
                        "YEARLY",
                        "consentOn",
                        "2026-04-10",
                        "requestNo",
                        "云公查1号",
                        "repliedOn",
                        "2026-04-20",
                        "result",
                        result);
        return as.body(form).post(STAFF + "/" + teacher + "/record-checks");
    }

    private Response register(RequestSpecification as, String school) {
        return as.body(
                        Map.of(
                                "school",
                                school,
                                "name",
                                "钱老师",
                                "documentNumber",
                                number,
                                "posts",
                                List.of(Roles.TEACHER)))
                .post(STAFF);
    }
}
