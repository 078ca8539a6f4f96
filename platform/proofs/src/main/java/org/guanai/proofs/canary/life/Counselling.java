package org.guanai.proofs.canary.life;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.School;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Client;
import org.guanai.proofs.canary.flock.Flock;

/// A child is in counselling: what is asked, said and written lies nowhere in clear.
record Counselling(World world, Flock flock, Errands errands) {
    private static final String REQUESTS = "/api/mentoring/counsel-requests";
    private static final String CASES = "/api/mentoring/counsel-cases";

    void run(Household household, String student) {
        var counsellor = counsellor(household.school());
        asked(counsellor, world.teacher(household.school()), student);
        counselled(counsellor, student);
    }

    private void asked(Client counsellor, Client teacher, String student) {
        var question = new HashMap<String, Object>();
        question.putAll(Map.of("studentId", student, "topic", "EMOTION", "urgent", false));
        question.put("words", flock.text("counsel request.words"));
        var id = errands.create(teacher, REQUESTS, question).path("id").asText();
        var reason = Map.<String, Object>of("reason", flock.reason("request disclosure.reason"));
        errands.ask(counsellor, REQUESTS + "/" + id + "/disclosures", reason);
        var reply = Map.of("reply", flock.text("counsel request.reply"));
        counsellor.put(REQUESTS + "/" + id, "*", reply).expect(200);
    }

    private void counselled(Client counsellor, String student) {
        var opening =
                Map.<String, Object>of(
                        "studentId",
                        student,
                        "level",
                        "LOW",
                        "consent",
                        "GUARDIAN",
                        "consentOn",
                        today());
        var at = CASES + "/" + errands.create(counsellor, CASES, opening).path("id").asText();
        var session = new HashMap<String, Object>();
        session.putAll(
                Map.of(
                        "heldOn",
                        today(),
                        "minutes",
                        40,
                        "place",
                        "ROOM",
                        "kind",
                        "INDIVIDUAL",
                        "topics",
                        List.of("EMOTION"),
                        "risk",
                        "NONE"));
        session.put("summary", flock.text("session.summary"));
        session.put("agreed", flock.text("session.agreed"));
        var id = errands.create(counsellor, at + "/sessions", session).path("id").asText();
        var reason = Map.<String, Object>of("reason", flock.reason("session disclosure.reason"));
        errands.ask(counsellor, at + "/sessions/" + id + "/disclosures", reason);
        var referral = new HashMap<String, Object>();
        referral.putAll(Map.of("to", "HOSPITAL", "consent", "GUARDIAN", "sentOn", today()));
        referral.put("reason", flock.text("referral.reason"));
        errands.create(counsellor, at + "/referrals", referral);
    }

    private Client counsellor(School school) {
        var login = "counsellor-" + school.code();
        var staff =
                Map.of(
                        "school",
                        school.code(),
                        "name",
                        "心理教师",
                        "username",
                        login,
                        "email",
                        login + "@example.org",
                        "posts",
                        List.of("counsellor"));
        world.principal(school).post("/api/registry/staff", staff).expect(201);
        return world.user(login);
    }

    private String today() {
        return LocalDate.now(world.clock()).toString();
    }
}
