package org.guanai.registry.child.matching;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.named;
import static org.guanai.registry.Roster.number;
import static org.guanai.registry.Roster.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 2.3: lists of other departments beside the roll, to be worked through by people.
@QuarkusTest
class MatchingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);
    private static final String PATH = "/api/registry/agency-lists";

    @Inject Roster roster;
    private County county;
    private String onList;
    private String offList;
    private String mei;
    private String stranger;

    @BeforeEach
    void twoChildren() {
        TestClock.today(TODAY);
        county = County.founded();
        mei = number(county.code, "20150601", 21);
        stranger = number(county.code, "20140601", 23);
        var row = named(child(county.schoolCode), "李小梅");
        onList = roster.registered(county.school, numbered(row, county.schoolCode, mei, null));
        offList = roster.registered(county.school, child(county.schoolCode));
        then(county.principal()
                        .body(
                                Map.of(
                                        "group", "HARDSHIP",
                                        "kind", "SUBSISTENCE_ALLOWANCE",
                                        "basis", "低保证",
                                        "assessor", "班主任"))
                        .post("/api/registry/students/" + offList + "/recognitions"))
                .created();
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void aHitIsRecognisedByAPersonAndAMissEndsNothing() {
        var list = then(taken("李小梅," + mei)).created().shows("persons", 1).<String>at("id");
        then(county.principal().get(PATH + "/" + list + "/matches"))
                .showsAll("items.result", "HIT_ID", "MISS_IN_LIST");
        then(county.otherPrincipal().get(PATH + "/" + list + "/matches")).lists("items");
        then(county.officer().get(PATH)).lists("items.id", list);
        then(decided(list, "MISS_IN_LIST", "RECOGNISE"))
                .refused(422, "registry.match-no-hit", "outcome");
        then(decided(list, "MISS_IN_LIST", "NOTED")).created();
        then(decided(list, "HIT_ID", "RECOGNISE")).created();
        then(groups(onList)).lists("groups", "HARDSHIP");
        then(groups(offList)).lists("groups", "HARDSHIP");
    }

    @Test
    void whoeverIsOnTheListAndNotOnTheRollIsTheCountysToFind() {
        var list = then(taken("王不在," + stranger)).created().<String>at("id");
        then(county.officer().get(PATH + "/" + list + "/matches?result=MISS_IN_SCHOOL"))
                .lists("items.person", "王不在 " + stranger);
        then(county.principal().get(PATH + "/" + list + "/matches?result=MISS_IN_SCHOOL"))
                .lists("items");
        assertEquals(0, Rows.count("select count(*) from list_match m where m::text like '%王不在%'"));
    }

    @Test
    void aNameThatDiffersIsAConflictAndWhoeverVanishedIsStale() {
        var first = then(taken("李小美," + mei)).created().<String>at("id");
        then(county.officer().get(PATH + "/" + first + "/matches?result=CONFLICT"))
                .lists("items.studentId", onList);
        then(decided(first, "CONFLICT", "RECOGNISE")).created();
        var second = then(taken("王不在," + stranger)).created().<String>at("id");
        then(county.officer().get(PATH + "/" + second + "/matches?result=STALE"))
                .lists("items.studentId", onList);
        then(groups(onList)).lists("groups", "HARDSHIP");
    }

    @Test
    void aFormThatLacksAPartOrAKindIsRefused() {
        then(county.officer()
                        .contentType("multipart/form-data")
                        .queryParam("agency", "县民政局")
                        .queryParam("asOf", "2026-04-01")
                        .multiPart("kind", "ORPHAN")
                        .post(PATH))
                .refused(400, "registry.import-file-missing", "file");
        then(taken("李小梅," + mei, "NO_SUCH_KIND"))
                .refused(422, "registry.hardship-kind-unknown", "kind");
        then(county.principal()
                        .contentType("multipart/form-data")
                        .queryParam("agency", "县民政局")
                        .queryParam("asOf", "2026-04-01")
                        .multiPart("kind", "ORPHAN")
                        .post(PATH))
                .forbidden();
    }

    private Response taken(String row) {
        return taken(row, "SUBSISTENCE_ALLOWANCE");
    }

    private Response taken(String row, String kind) {
        var csv = ("姓名,身份证号,与户主关系\n" + row + ",子\n").getBytes(StandardCharsets.UTF_8);
        return county.officer()
                .contentType("multipart/form-data")
                .multiPart("file", "低保.csv", csv, "text/csv")
                .queryParam("agency", "县民政局")
                .queryParam("asOf", "2026-04-01")
                .multiPart("kind", kind)
                .post(PATH);
    }

    private Response decided(String list, String result, String outcome) {
        var matches = PATH + "/" + list + "/matches";
        var match =
                then(county.principal().get(matches + "?result=" + result))
                        .<String>at("items[0].id");
        return county.principal()
                .body(Map.of("outcome", outcome, "note", "已核对证件"))
                .post(matches + "/" + match + "/decisions");
    }

    private Response groups(String student) {
        return county.principal().get("/api/registry/students/" + student + "/groups");
    }
}
