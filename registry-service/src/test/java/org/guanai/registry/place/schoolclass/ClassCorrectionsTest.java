package org.guanai.registry.place.schoolclass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.inClass;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.child.roster.RosterEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A class is renamed, merged and closed; children and teachers go with it (2.3, 3.1.1a).
@QuarkusTest
class ClassCorrectionsTest {
    private static final String CLASSES = "/api/registry/classes";
    private static final String STUDENTS = "/api/registry/students/";

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    private County county;
    private RosterEntry row;
    private String student;
    private String first;

    @BeforeEach
    void aClassWithAChild() {
        county = County.founded();
        row = child(county.schoolCode);
        student = roster.registered(county.school, row);
        first = classOf(student);
    }

    @Test
    void aClassIsRenamedAndItsChildrenArePublishedWithItsName() {
        then(renamed(first, "\"0\"", "三1班")).ok().shows("name", "三1班").shows("pupils", 1);
        assertThat(newest(student).className()).isEqualTo("三1班");
        then(county.principal().get(STUDENTS + student)).shows("enrolment.className", "三1班");
    }

    @Test
    void aRosterWithTheOldNameFindsTheRenamedClass() {
        renamed(first, "\"0\"", "三1班");
        var other = roster.registered(county.school, child(county.schoolCode));
        assertThat(classOf(other)).isEqualTo(first);
        then(county.principal().get(CLASSES)).lists("items.id", first);
    }

    @Test
    void aNameIsThatOfOneClass() {
        roster.registered(county.school, inClass(child(county.schoolCode), "2班"));
        then(renamed(first, "\"0\"", "2班")).refused(409, "registry.class-taken");
        then(renamed(first, "\"7\"", "3班")).is(412);
        then(county.otherPrincipal()
                        .header("If-Match", "\"0\"")
                        .body(Map.of("name", "3班", "reason", "班名有误"))
                        .put(CLASSES + "/" + first))
                .absent();
    }

    @Test
    void childrenAndTeachersOfAMergedClassMove() {
        var second = classOf(registeredIn("2班"));
        var teacher = teacherOf("1班");
        then(merged(first, second)).created().shows("id", second).shows("pupils", 2);
        assertThat(newest(student).classId()).hasToString(second);
        assertThat(newest(student).className()).isEqualTo("2班");
        assertThat(staff(teacher).classIds()).containsExactly(UUID.fromString(second));
        then(county.principal().get(CLASSES)).lists("items.id", second);
        then(county.principal().get(CLASSES + "?closed=true")).lists("items.mergedInto", second);
    }

    @Test
    void theOldFileOnceMoreBringsNoMergedClassBack() {
        var second = classOf(registeredIn("2班"));
        merged(first, second);
        roster.take(county.school, Roster.claiming(row, 1, null));
        assertThat(classOf(student)).isEqualTo(second);
        then(county.principal().get(CLASSES)).lists("items.id", second);
    }

    @Test
    void onlyClassesOfOneCohortAreMerged() {
        then(merged(first, first)).refused(422, "registry.class-not-alike", "into");
        then(merged(first, UUID.randomUUID().toString()))
                .refused(422, "registry.class-not-alike", "into");
        var second = classOf(registeredIn("2班"));
        merged(first, second);
        then(merged(first, second)).refused(409, "registry.class-closed");
    }

    @Test
    void aClassThatNobodyIsInIsClosed() {
        then(closed(first)).refused(409, "registry.class-in-use");
        roster.take(county.school, inClass(row, "2班"));
        var teacher = teacherOf("1班");
        then(closed(first)).created().has("closedOn");
        assertThat(staff(teacher).classIds()).isEmpty();
        then(county.principal().get(CLASSES)).lists("items.name", "2班");
    }

    private String registeredIn(String className) {
        return roster.registered(county.school, inClass(child(county.schoolCode), className));
    }

    private String classOf(String id) {
        return then(county.principal().get(STUDENTS + id)).ok().at("enrolment.classId");
    }

    private String teacherOf(String className) {
        var entry =
                Map.of(
                        "school",
                        county.schoolCode,
                        "name",
                        "王老师",
                        "username",
                        "t" + UUID.randomUUID().toString().substring(0, 8),
                        "posts",
                        List.of("class-teacher"),
                        "classes",
                        List.of(Map.of("grade", row.grade(), "name", className)));
        return then(county.principal().body(entry).post("/api/registry/staff")).created().at("id");
    }

    private Response renamed(String id, String tag, String name) {
        return county.principal()
                .header("If-Match", tag)
                .body(Map.of("name", name, "reason", "班名有误"))
                .put(CLASSES + "/" + id);
    }

    private Response merged(String id, String into) {
        var merger = Map.of("into", into, "reason", "同一个班");
        return county.principal().body(merger).post(CLASSES + "/" + id + "/mergers");
    }

    private Response closed(String id) {
        return county.principal()
                .body(Map.of("reason", "录入有误"))
                .post(CLASSES + "/" + id + "/closings");
    }

    private StudentSnapshot newest(String id) {
        return broker.published(Topics.STUDENTS, StudentSnapshot.class).stream()
                .filter(s -> s.id().toString().equals(id))
                .toList()
                .getLast();
    }

    private StaffSnapshot staff(String id) {
        return broker.published(Topics.STAFF, StaffSnapshot.class).stream()
                .filter(s -> s.id().toString().equals(id))
                .toList()
                .getLast();
    }
}
