package org.guanai.safety.bullying;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.safety.Safety.TERM;
import static org.guanai.safety.Safety.officer;
import static org.guanai.safety.Safety.principal;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.5e: the term's survey about bullying. Nothing says who answered what.
@QuarkusTest
class SurveyTest {
    private static final String SURVEYS = "/api/safety/bullying-surveys";
    private static final String ANSWERS = "/api/safety/survey-answers";

    private final TestCounty county = Safety.county();

    @BeforeEach
    void aDayOfTheTerm() {
        TestClock.today("2026-11-20");
    }

    @AfterEach
    void today() {
        TestClock.reset();
    }

    @Test
    void pupilsAnswerByACodeOnceAndTheNumbersAreShownWhenItIsOver() {
        var path = announced();
        for (var code : codes(path, 4, 12)) {
            then(answering(code, choices("NEVER"))).ok().shows("term", TERM);
        }
        then(principal(county.east).get(path + "/results")).refused(409, "safety.survey-running");

        TestClock.today("2026-11-28");

        then(principal(county.east).get(path + "/results"))
                .ok()
                .shows("answers", 12)
                .shows("unused", 0)
                .shows("school.BULLIED.NEVER", 12)
                .shows("school.BULLIED.WEEKLY", 0)
                .shows("grades[0].answers", 12);
        then(officer(county).get(path + "/results")).ok();
        then(as(Roles.AUDITOR).of(county.org).get(path + "/results")).ok();
    }

    @Test
    void aCodeIsGoodOnceAndForgotten() {
        var path = announced();
        var code = codes(path, 4, 1).getFirst();
        then(answering(code, choices("WEEKLY"))).ok();
        then(answering(code, choices("NEVER"))).absent();
        then(answering("WJ-AAAAA-BBBBB-CCCCC", choices("NEVER"))).absent();
        var survey = survey(path);
        assertThat(Rows.count("select count(*) from survey_code where survey_id = ?", survey))
                .isZero();
        assertThat(Rows.count("select count(*) from survey_answer where survey_id = ?", survey))
                .isEqualTo(6);
    }

    @Test
    void nothingOfAnAnswerSaysWhenOrByWhomItWasGiven() {
        var path = announced();
        var code = codes(path, 4, 1).getFirst();
        var audits = "select count(*) from audit where org like ? || '%'";
        var before = Rows.count(audits, county.org);
        then(answering(code, choices("NEVER"))).ok();
        assertThat(Rows.count(audits, county.org)).isEqualTo(before);
        assertThat(
                        Rows.count(
                                "select count(*) from information_schema.columns where table_name = 'survey_answer'"
                                        + " and column_name not in ('id', 'survey_id', 'org', 'grade', 'question', 'choice')"))
                .isZero();
        var id =
                Rows.one("select id from survey_answer where survey_id = ? limit 1", survey(path))
                        .map(UUID.class::cast)
                        .orElseThrow();
        assertThat(id.version()).isEqualTo(4);
    }

    @Test
    void fewAnswersAreWithheld() {
        var path = announced();
        codes(path, 4, 3).forEach(code -> then(answering(code, choices("WEEKLY"))).ok());
        TestClock.today("2026-11-28");
        then(principal(county.east).get(path + "/results"))
                .ok()
                .shows("answers", 3)
                .lacks("school", "grades[0].answers", "grades[0].questions.BULLIED");
    }

    @Test
    void everyQuestionIsAnsweredByOneOfItsChoices() {
        var code = codes(announced(), 4, 1).getFirst();
        var choices = choices("NEVER");
        choices.put("SAFE", "CYBER");
        then(answering(code, choices)).refused(400, "safety.survey-choice", "choices.SAFE");
        choices.remove("SAFE");
        then(answering(code, choices)).refused(400, "safety.survey-choice", "choices.SAFE");
        then(answering(code, choices("NEVER"))).ok();
    }

    @Test
    void onOtherDaysNothingIsTaken() {
        var path = announced();
        var code = codes(path, 4, 1).getFirst();
        TestClock.today("2026-11-17");
        then(answering(code, choices("NEVER"))).refused(409, "safety.survey-closed");
        TestClock.today("2026-11-28");
        then(answering(code, choices("NEVER"))).refused(409, "safety.survey-closed");
        then(principal(county.east).post(path + "/codes", Map.of("grade", 4, "number", 1)))
                .refused(409, "safety.survey-over");
    }

    @Test
    void aSchoolHasOneSurveyInATermAndMayMoveItsDays() {
        var path = announced();
        then(principal(county.east).post(SURVEYS, entry())).refused(409, "safety.survey-exists");
        var etag = then(principal(county.east).get(path)).ok().etag();
        var later = new HashMap<>(entry());
        later.put("closesOn", "2026-12-04");
        then(principal(county.east).put(path, etag, later)).ok().shows("closesOn", "2026-12-04");
        later.put("closesOn", "2199-01-01");
        etag = then(principal(county.east).get(path)).etag();
        then(principal(county.east).put(path, etag, later))
                .refused(422, "safety.survey-term", "term");
        then(principal(county.east).post(path + "/withdrawals", Map.of("reason", "题目有误")))
                .created();
        announced();
    }

    @Test
    void whatIsOverIsNotOpenedAgain() {
        var path = announced();
        var etag = then(principal(county.east).get(path)).etag();
        TestClock.today("2026-11-28");
        var later = new HashMap<>(entry());
        later.put("closesOn", "2026-12-04");
        then(principal(county.east).put(path, etag, later)).refused(409, "safety.survey-over");
    }

    @Test
    void anotherSchoolSeesNothing() {
        var path = announced();
        then(principal(county.west).get(path)).absent();
        then(principal(county.west).get(path + "/results")).absent();
        then(principal(county.west).post(path + "/codes", Map.of("grade", 4, "number", 1)))
                .absent();
        then(principal(county.west).get(SURVEYS)).lists("items");
        then(as(Roles.CLASS_TEACHER).of(county.east.org()).get(path + "/results")).forbidden();
    }

    @Test
    void theQuestionsAreForEverybody() {
        then(given().get(ANSWERS + "/questions"))
                .ok()
                .lists("items.question", "BULLIED", "HOW", "SAW", "DID", "TOLD", "SAFE")
                .has("items[0].zh", "items[0].choices[0].en");
    }

    @Test
    void theIndicatorSaysWhichSchoolsHaveAsked() {
        announced();
        var held = "items.find { it.indicator == 'bullying-surveys-held' }";
        then(officer(county).get("/api/safety/indicators?by=county&term=" + TERM))
                .shows(held + ".numerator", 1)
                .shows(held + ".denominator", 2);
    }

    private String announced() {
        return SURVEYS + "/" + then(principal(county.east).post(SURVEYS, entry())).created().id();
    }

    private List<String> codes(String path, int grade, int number) {
        var order = Map.of("grade", grade, "number", number);
        return then(principal(county.east).post(path + "/codes", order)).ok().at("codes");
    }

    private static UUID survey(String path) {
        return UUID.fromString(path.substring(SURVEYS.length() + 1));
    }

    private static Map<String, Object> entry() {
        return Map.of("term", TERM, "opensOn", "2026-11-18", "closesOn", "2026-11-27");
    }

    private static Map<String, String> choices(String bullied) {
        return new HashMap<>(
                Map.of(
                        "BULLIED", bullied,
                        "HOW", "NOTHING",
                        "SAW", "NEVER",
                        "DID", "NEVER",
                        "TOLD", "NOTHING",
                        "SAFE", "ALWAYS"));
    }

    private static Response answering(String code, Map<String, String> choices) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code, "choices", choices))
                .post(ANSWERS);
    }
}
