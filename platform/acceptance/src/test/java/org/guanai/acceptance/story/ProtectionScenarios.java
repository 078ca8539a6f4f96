package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Imports;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.junit.jupiter.api.Test;

/// What is known of children belongs to them: asked for, shared once, reported on.
class ProtectionScenarios {
    private static final String STUDENTS = "/api/registry/students/";

    private final World world = World.open();

    @Test
    @Clauses({"2.2", "3.2.1c"})
    void aGuardianConsentsToOneUseAndWithdrawsAndTheSchoolIsTold() {
        var id = world.enrol(Roster.child(World.STONE_POND)).path("id").asText();
        var use =
                Map.of(
                        "use", "PHOTO",
                        "purpose", "校园活动记录",
                        "data", "照片",
                        "recipients", "学校公众号",
                        "necessity", "非必需");
        var form =
                Map.of(
                        "title",
                        "个人信息使用告知书",
                        "processor",
                        World.STONE_POND.name(),
                        "contact",
                        "0571-63310000",
                        "uses",
                        List.of(use),
                        "byLaw",
                        List.of(),
                        "keptFor",
                        "在校期间",
                        "rights",
                        "可随时撤回,不影响就学",
                        "effectiveFrom",
                        LocalDate.now(world.clock()).toString());
        var principal = world.principal(World.STONE_POND);
        var drawn = principal.post("/api/registry/consent-forms", form).expect(201).get("id");
        var guardian = world.guardian(id);
        var here = STUDENTS + id + "/consents";
        var ticks = List.of(Map.of("use", "PHOTO", "granted", true));
        var given = guardian.post(here, Map.of("formId", drawn, "answers", ticks)).expect(201);
        var consent = given.json().at("/items/0/id").asText();
        var why = Map.of("reason", "不希望公开照片");
        guardian.post(here + "/" + consent + "/withdrawals", why).expect(201);
        var seen = principal.get(here).expect(200).json();
        assertThat(seen.at("/items/0/stands").asBoolean()).isFalse();
        Eventually.holds("the school is told", () -> news("CONSENT_ENDED", id) >= 1);
        world.principal(World.MAPLE_RIDGE).get(here).expect(404);
    }

    @Test
    @Clauses({"3.1.3c", "2.3"})
    void oneVisitSurveysBrotherAndSister() {
        var row = Roster.child(World.STONE_POND);
        var other = Roster.child(World.STONE_POND);
        var sibling =
                new Roster.Row(
                        other.school(),
                        other.name(),
                        other.document(),
                        other.birth(),
                        other.boarder(),
                        other.leftBehind(),
                        row.guardian(),
                        row.guardianPhone());
        Imports.roster(world.county(), List.of(row, sibling));
        var principal = world.principal(World.STONE_POND);
        var id = world.student(row).path("id").asText();
        var brother = world.student(sibling).path("id").asText();
        var household = principal.get(STUDENTS + id + "/household").expect(200).json();
        assertThat(household.at("/children/0/studentId").asText()).isEqualTo(brother);
        var away = Map.of("parent", "FATHER", "away", true, "since", "2025-01-01", "able", true);
        var survey = Map.of("carer", "GRANDMOTHER", "parents", List.of(away));
        var visit = Map.of("survey", survey, "siblings", List.of(brother));
        principal.post(STUDENTS + id + "/household-visits", visit).expect(201);
        for (var child : List.of(id, brother)) {
            assertThat(principal.get(STUDENTS + child).expect(200).json().path("groups"))
                    .anyMatch(group -> group.asText().equals("LEFT_BEHIND"));
        }
    }

    private long news(String code, String student) {
        return world.count(
                "notification",
                "select count(*) from news_occasion o join notice n on n.id = o.notice_id where o.code = ? and n.student_id = ?::uuid",
                code,
                student);
    }
}
