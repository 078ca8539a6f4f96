package org.guanai.safety.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.safety.Safety.TERM;
import static org.guanai.safety.Safety.guardian;
import static org.guanai.safety.Safety.officer;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.said;
import static org.guanai.safety.Safety.staff;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Overdue;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.safety.HomeLetterIssued;
import org.guanai.events.safety.HomeLetterWithdrawn;
import org.guanai.kit.testing.TestClock;
import org.guanai.owed.LateSweep;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.guanai.testing.registry.TestStudent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.5g: the last layer of letters is signed by the families of a class.
@QuarkusTest
class HomeLetterTest {
    private static final String HOME = "/api/safety/home-letters";
    private static final String LETTERS = "/api/safety/letters";

    @Inject LateSweep sweep;

    private final TestCounty county = Safety.county();
    private final UUID classId = UUID.randomUUID();
    private final UUID teacher = staff(county.east, classId).id();
    private final UUID mother = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final StudentSnapshot girl = pupil(mother);
    private final StudentSnapshot boy = pupil(father);

    @BeforeEach
    void aDay() {
        TestClock.today("2026-11-20");
    }

    @AfterEach
    void today() {
        TestClock.reset();
    }

    @Test
    void eachFamilyOfAClassGetsALetterAndSignsIt() {
        issued();
        var mine = then(guardian(county, mother).get(HOME)).ok();
        mine.lists("items.studentId", girl.id());
        var path = HOME + "/" + mine.<String>at("items[0].id");
        then(guardian(county, mother).get(path + "/form"))
                .ok()
                .header("Content-Type", "application/pdf");
        then(guardian(county, father).post(path + "/consent", Map.of())).absent();
        then(guardian(county, mother).post(path + "/consent", Map.of()))
                .ok()
                .shows("state", "SIGNED")
                .shows("signedBy", mother)
                .shows("signedHow", "ONLINE");
        then(guardian(county, mother).post(path + "/consent", Map.of()))
                .refused(409, "safety.letter-over");
        assertThat(said(HomeLetterIssued.class, HomeLetterIssued::studentId, girl.id())).hasSize(1);
    }

    @Test
    void theSchoolNotesWhatWasSignedOnPaper() {
        issued();
        var path = letterOf(boy);
        var signature = Map.of("signedOn", "2026-11-19", "guardianId", mother);
        then(principal(county.east).post(path + "/signatures", signature)).absent();
        var his = Map.of("signedOn", "2026-11-19", "guardianId", father);
        then(principal(county.east).post(path + "/signatures", his))
                .created()
                .shows("signedHow", "PAPER");
        var layers = LETTERS + "/layers?year=2026";
        then(principal(county.east).get(layers))
                .lists("items.layer", "SCHOOL_CLASS", "CLASS_HOME")
                .lists("items.signed", 0, 1)
                .lists("items.unsigned", 1, 1);
        then(principal(county.east).get(HOME + "?state=ISSUED&class=" + classId))
                .lists("items.studentId", girl.id());
    }

    @Test
    void aLetterThatIsTakenBackIsToldTheFamily() {
        issued();
        var path = letterOf(girl);
        then(principal(county.west).post(path + "/withdrawals", Map.of("reason", "换班"))).absent();
        then(principal(county.east).post(path + "/withdrawals", Map.of("reason", "换班")))
                .created()
                .shows("state", "WITHDRAWN");
        assertThat(said(HomeLetterWithdrawn.class, HomeLetterWithdrawn::studentId, girl.id()))
                .hasSize(1);
        then(guardian(county, mother).post(path + "/consent", Map.of()))
                .refused(409, "safety.letter-over");
    }

    @Test
    void whoLosesCustodySeesTheLetterNoLonger() {
        issued();
        TestStudent.at(county.east)
                .id(girl.id())
                .inClass(classId)
                .toldTo(father)
                .version(2)
                .arrives();
        then(guardian(county, mother).get(letterOf(girl))).absent();
        then(guardian(county, father).get(letterOf(girl))).ok();
    }

    @Test
    void aLetterStandsBelowTheClassTeachers() {
        var post = letter("SCHOOL_POST");
        then(principal(county.east).post(HOME, issue(post)))
                .refused(422, "safety.letter-parent", "aboveId");
        var above = letter("SCHOOL_CLASS");
        then(principal(county.west).post(HOME, issue(above))).absent();
        var other = Map.of("classId", UUID.randomUUID(), "aboveId", above, "dueOn", "2026-12-01");
        then(principal(county.east).post(HOME, other)).absent();
        then(principal(county.east).post(HOME, issue(above))).created();
        then(principal(county.east).post(HOME, issue(above)))
                .refused(409, "safety.home-letter-exists");
    }

    @Test
    void theClassTeacherIsRemindedOnceForTheClass() {
        issued();
        TestClock.today("2026-12-02");
        sweep.sweep();
        assertThat(said(Overdue.class, Overdue::id, classId))
                .singleElement()
                .satisfies(late -> assertThat(late.ownerId()).isEqualTo(teacher));
    }

    @Test
    void theIndicatorCountsPostsThatAreFilled() {
        var duty = Map.of("post", "SAFETY_DIRECTOR", "staffId", teacher, "duties", "日常检查");
        then(principal(county.east).post("/api/safety/duties", duty)).created();
        var filled = "items.find { it.indicator == 'safety-posts-filled' }";
        then(principal(county.east).get("/api/safety/indicators?by=school&term=" + TERM))
                .shows(filled + ".clause", "3.1.5a")
                .shows(filled + ".numerator", 1)
                .shows(filled + ".denominator", 6);
        var gaps = then(officer(county).get("/api/safety/duties/gaps?org=" + county.east.org()));
        gaps.ok().shows("items.size()", 5).shows("items.post.contains('SAFETY_DIRECTOR')", false);
        var first = then(officer(county).get("/api/safety/duties/gaps?limit=3")).ok();
        first.shows("items.size()", 3);
        then(officer(county).get("/api/safety/duties/gaps?limit=200&cursor=" + first.at("next")))
                .shows("items.size()", 8);
        then(principal(county.west).get("/api/safety/duties/gaps")).shows("items.size()", 6);
    }

    private void issued() {
        then(principal(county.east).post(HOME, issue(letter("SCHOOL_CLASS"))))
                .created()
                .showsAll("items.studentId", girl.id(), boy.id());
    }

    private Map<String, Object> issue(UUID above) {
        return Map.of("classId", classId, "aboveId", above, "dueOn", "2026-12-01");
    }

    private String letterOf(StudentSnapshot child) {
        var all = then(principal(county.east).get(HOME)).ok();
        return HOME
                + "/"
                + all.<String>at("items.find { it.studentId == '%s' }.id".formatted(child.id()));
    }

    private UUID letter(String layer) {
        var body =
                Map.of(
                        "layer",
                        layer,
                        "year",
                        2026,
                        "dueOn",
                        "2026-12-31",
                        "signers",
                        List.of(Map.of("staffId", teacher, "post", "三年级1班班主任")));
        var made = then(principal(county.east).post(LETTERS, body)).created();
        return UUID.fromString(made.at("items[0].id"));
    }

    private StudentSnapshot pupil(UUID guardian) {
        return TestStudent.at(county.east).inClass(classId).toldTo(guardian).arrives();
    }
}
