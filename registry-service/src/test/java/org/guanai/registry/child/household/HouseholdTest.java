package org.guanai.registry.child.household;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.County.away;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.child.roster.RosterEntry;
import org.guanai.registry.people.guardian.Relation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.3c: brothers and sisters are seen together, and one visit surveys them all.
@QuarkusTest
class HouseholdTest {
    private static final String STUDENTS = "/api/registry/students/";

    @Inject Roster roster;
    private County county;
    private RosterEntry row;
    private String student;
    private String sister;
    private String farBrother;

    @BeforeEach
    void threeChildrenOfOneFather() {
        TestClock.today(LocalDate.of(2026, 4, 27));
        county = County.founded();
        row = child(county.schoolCode);
        var father = row.guardians().getFirst();
        student = roster.registered(county.school, row);
        sister = roster.registered(county.school, Roster.with(child(county.schoolCode), father));
        farBrother = roster.registered(county.other, Roster.with(child(county.otherCode), father));
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void aSchoolSeesItsOwnChildrenOfAHouseholdAndTheCountyAll() {
        then(household(county.principal()))
                .ok()
                .lists("children.studentId", sister)
                .shows("children[0].kinship", "SIBLING")
                .shows("children[0].guardian", row.guardians().getFirst().name());
        then(household(county.officer())).ok().showsAll("children.studentId", sister, farBrother);
        then(household(county.otherPrincipal())).absent();
    }

    @Test
    void whoOnlySharesAGuardianIsNoSibling() {
        var father = row.guardians().getFirst();
        var uncle = new RosterEntry.Guardian(father.name(), Relation.UNCLE_OR_AUNT, father.phone());
        var cousin = roster.registered(county.school, Roster.with(child(county.schoolCode), uncle));
        then(household(county.principal()))
                .ok()
                .showsAll("children.studentId", sister, cousin)
                .showsAll(
                        "children.findAll{it.studentId=='" + cousin + "'}.kinship",
                        "SAME_GUARDIAN");
    }

    @Test
    void oneVisitSurveysAllAndTheirGroupsFollow() {
        var visited = then(visit(county.principal(), List.of(sister))).created();
        visited.shows("surveys.size()", 2);
        for (var child : List.of(student, sister)) {
            then(county.principal().get(STUDENTS + child)).lists("groups", "LEFT_BEHIND");
            then(county.principal().get(STUDENTS + child + "/family-surveys"))
                    .shows("items[0].visitId", visited.id());
        }
        then(household(county.principal())).shows("children[0].surveyedOn", "2026-04-27");
    }

    @Test
    void aMistakeOfAVisitIsPutRightForEveryChild() {
        then(visit(county.principal(), List.of(sister))).created();
        var survey =
                then(county.principal().get(STUDENTS + student + "/family-surveys"))
                        .<String>at("items[0].id");
        var right = new HashMap<String, Object>();
        right.put("on", "2026-04-27");
        right.put("parents", List.of(Map.of("parent", "FATHER", "away", false, "able", true)));
        right.put("carer", "FATHER");
        right.put("everyChild", true);
        right.put("reason", "误填另一户");
        then(county.principal()
                        .header("If-Match", "*")
                        .body(right)
                        .put(STUDENTS + student + "/family-surveys/" + survey))
                .ok();
        then(county.principal().get(STUDENTS + sister)).lists("groups");
    }

    @Test
    void onlyChildrenOfTheHouseholdAreSurveyedWithAChild() {
        var stranger = roster.registered(county.school, child(county.schoolCode));
        then(visit(county.principal(), List.of(stranger)))
                .refused(422, "registry.not-in-household", "siblings");
        then(visit(county.principal(), List.of(farBrother)))
                .refused(422, "registry.not-in-household", "siblings");
        then(county.principal().get(STUDENTS + student + "/family-surveys")).lists("items");
        then(visit(county.officer(), List.of(sister, farBrother))).created();
    }

    private Response household(RequestSpecification as) {
        return as.get(STUDENTS + student + "/household");
    }

    private Response visit(RequestSpecification as, List<String> siblings) {
        var survey =
                Map.of(
                        "carer",
                        "GRANDMOTHER",
                        "parents",
                        List.of(away("FATHER", "2025-01-01"), away("MOTHER", "2025-01-01")));
        return as.body(Map.of("survey", survey, "siblings", siblings))
                .post(STUDENTS + student + "/household-visits");
    }
}
