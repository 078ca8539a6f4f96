package org.guanai.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.guanai.demo.client.Client;
import org.guanai.demo.county.County;
import org.guanai.demo.county.School;

/// Pairs nine left-behind children in ten with a teacher, and records half a term of talks and home
/// visits, as diligently as people are: some weeks are missed.
record Mentors(Client county, Client schools, LocalDate today) {
    private static final int PEOPLE = 4;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FROM = LocalDate.parse("2026-03-02");
    private static final String CONTACTS = "/api/mentoring/contacts";

    void run() {
        allowBackDating();
        var schools = County.schools();
        for (int i = 0; i < schools.size(); i++) {
            school(schools.get(i), new Random(County.SEED + 1_000 + i));
        }
    }

    /// The county lets contacts of the whole term be entered late, as when a school begins with the
    /// platform.
    private void allowBackDating() {
        var rule =
                Desk.body(
                        "code",
                        "back-dating",
                        "content",
                        Map.of("days", 200, "aheadSeconds", 120),
                        "basis",
                        "云溪县启用平台通知",
                        "effectiveFrom",
                        FROM.toString());
        Desk.create(county, "rule-back-dating", "/api/mentoring/rules", rule);
    }

    private void school(School school, Random random) {
        var teachers = teachers(school);
        var gaps = Desk.all(county, "/api/mentoring/gaps?lack=TEACHER&school=" + school.code());
        var work = new ArrayList<Callable<Void>>();
        for (int i = 0; i < gaps.size(); i++) {
            if (random.nextInt(10) > 0) {
                var child = gaps.get(i);
                var teacher = teachers.get(i % teachers.size());
                var diligence = new Random(random.nextLong());
                work.add(() -> pair(child, teacher, diligence));
            }
        }
        atOnce(work);
    }

    private static void atOnce(List<Callable<Void>> work) {
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            for (var done : people.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private List<JsonNode> teachers(School school) {
        Predicate<JsonNode> teaches = s -> s.path("posts").toString().contains("teacher");
        return Desk.all(county, "/api/registry/staff?school=" + school.code()).stream()
                .filter(teaches)
                .toList();
    }

    private Void pair(JsonNode child, JsonNode teacher, Random random) {
        var student = child.path("studentId").asText();
        var body =
                Desk.body(
                        "studentId",
                        student,
                        "helperId",
                        teacher.path("id").asText(),
                        "kind",
                        "TEACHER",
                        "from",
                        FROM.toString());
        var pairing = Desk.create(county, "pairing-" + student, "/api/mentoring/pairings", body);
        contacts(pairing.path("id").asText(), random).forEach(c -> record(student, c));
        return null;
    }

    private List<Map<String, Object>> contacts(String pairing, Random random) {
        var diligence = 60 + random.nextInt(41);
        var contacts = new ArrayList<Map<String, Object>>();
        for (var week = FROM; week.isBefore(today.minusDays(3)); week = week.plusWeeks(1)) {
            if (random.nextInt(100) < diligence) {
                contacts.add(contact(pairing, "TALK", week.plusDays(random.nextInt(4)), random));
            }
        }
        if (random.nextInt(100) < diligence) {
            contacts.add(contact(pairing, "HOME_VISIT", FROM.plusDays(random.nextInt(25)), random));
        }
        return contacts;
    }

    private static Map<String, Object> contact(
            String pairing, String kind, LocalDate on, Random random) {
        var at = on.atTime(LocalTime.of(16, random.nextInt(60))).atZone(ZONE).toInstant();
        return Desk.body(
                "pairingId",
                pairing,
                "kind",
                kind,
                "occurredAt",
                at.toString(),
                "reached",
                true,
                "minutes",
                10 + random.nextInt(40),
                "concern",
                random.nextInt(20) == 0 ? 2 : 0,
                "note",
                "聊了学习、生活和与父母的联系。");
    }

    private void record(String student, Map<String, Object> contact) {
        var what = "contact-" + student + contact.get("kind") + contact.get("occurredAt");
        Desk.create(schools, what.replace(":", ""), CONTACTS, contact);
    }
}
