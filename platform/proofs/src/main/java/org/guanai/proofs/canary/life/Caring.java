package org.guanai.proofs.canary.life;

import java.time.LocalDate;
import java.util.Map;
import org.guanai.acceptance.world.Mentor;
import org.guanai.acceptance.world.School;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Client;
import org.guanai.proofs.canary.flock.Flock;

/// A mentor is found, talks, worries, rests and hands over; a helper registers.
record Caring(World world, Flock flock, Errands errands) {

    void run(Household household, String student) {
        var mentor = new Mentor(world, household.school());
        var principal = world.principal(household.school());
        var match = Mentor.match(student, mentor.id(), "TEACHER", mentor.monday());
        var pairing = errands.create(principal, Mentor.PAIRINGS, match).path("id").asText();
        contact(mentor, pairing);
        rest(principal, pairing);
        end(principal, pairing);
        helper(household.school());
    }

    private void contact(Mentor mentor, String pairing) {
        var body = mentor.contact(pairing, "TALK");
        body.put("note", flock.text("contact.note"));
        body.put("concern", 3);
        var contact = errands.create(mentor.login(), Mentor.CONTACTS, body).path("id").asText();
        var reason = Map.<String, Object>of("reason", flock.reason("note disclosure.reason"));
        errands.ask(mentor.login(), Mentor.CONTACTS + "/" + contact + "/disclosures", reason);
        mentor.login().get("/api/mentoring/feedbacks?helper=me").expect(200);
    }

    private void rest(Client principal, String pairing) {
        var today = LocalDate.now(world.clock());
        var body =
                Map.<String, Object>of(
                        "from", today.toString(),
                        "until", today.plusDays(7).toString(),
                        "reason", flock.reason("pause.reason"));
        errands.create(principal, Mentor.PAIRINGS + "/" + pairing + "/pauses", body);
    }

    private void end(Client principal, String pairing) {
        var path = Mentor.PAIRINGS + "/" + pairing;
        var tag = principal.get(path).expect(200).header("ETag").orElseThrow();
        var body =
                Map.<String, Object>of(
                        "reason", "HAND_OVER", "note", flock.reason("pairing.endNote"));
        errands.create(principal.with("If-Match", tag), path + "/endings", body);
    }

    private void helper(School school) {
        var body =
                Map.<String, Object>of(
                        "name", flock.name("helper.name"),
                        "type", "SURROGATE_PARENT",
                        "category", "CARING_PERSON",
                        "unit", flock.reason("helper.unit"),
                        "phone", flock.phone("helper.phone"),
                        "email", flock.email("helper.email"),
                        "org", school.org());
        errands.create(world.county(), "/api/mentoring/helpers", body);
    }
}
