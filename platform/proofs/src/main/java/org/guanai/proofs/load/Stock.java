package org.guanai.proofs.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.guanai.acceptance.world.School;
import org.guanai.demo.client.Json;
import org.guanai.proofs.load.intent.Intent;
import org.guanai.proofs.load.intent.Reply;

/// What the next intent can be about: children whom a service knows, pairings, applications that
/// wait for a decision, notices that nobody acknowledged. Whatever may happen once only is taken
/// out when it is used.
final class Stock {
    private final List<Child> children;
    private final Map<School, UUID> teachers;
    private final List<Pairing> pairings = new ArrayList<>();
    private final Pool<Child> unpaired = new Pool<>();
    private final Pool<Child> applicants = new Pool<>();
    private final Pool<Application> undecided = new Pool<>();
    private final Pool<Grant> undrawn = new Pool<>();
    private final Pool<Payment> unpaid = new Pool<>();
    private final Pool<UnreadNotice> unread = new Pool<>();

    /// @param children known to all services
    /// @param teachers the one of each school who is everybody's mentor
    Stock(List<Child> children, Map<School, UUID> teachers) {
        this.children = List.copyOf(children);
        this.teachers = Map.copyOf(teachers);
    }

    record Pairing(String id, School school) {}

    record Application(String id, School school) {}

    /// What a programme has granted, and no payment list holds yet.
    record Grant(String programme, String application) {}

    /// @param results where the bank's results go
    record Payment(String id, String application, String reference, String results) {}

    /// Adds what has come up in the services since.
    synchronized void refresh(Behind behind) {
        behind.unpaired().forEach(unpaired::offer);
        behind.applicants().forEach(applicants::offer);
        behind.unread().forEach(unread::offer);
    }

    /// Notes what an answer makes possible.
    synchronized void learn(Intent intent, Reply reply) {
        switch (intent.noun()) {
            case PAIRING -> paired(id(reply), Schools.ofCaller(intent.caller()));
            case APPLICATION ->
                    undecided.offer(new Application(id(reply), Schools.ofCaller(intent.caller())));
            case CONTACT, INCIDENT, ACKNOWLEDGEMENT, DECISION, DRAWING, PAYMENT, IMPORT -> {}
        }
    }

    synchronized void paired(String pairing, School school) {
        pairings.add(new Pairing(pairing, school));
    }

    synchronized void owed(Payment payment) {
        unpaid.offer(payment);
    }

    synchronized void granted(Grant grant) {
        undrawn.offer(grant);
    }

    UUID teacher(School school) {
        return teachers.get(school);
    }

    synchronized Child child(Random random) {
        return children.get(random.nextInt(children.size()));
    }

    synchronized Optional<Pairing> pairing(Random random) {
        return pairings.isEmpty()
                ? Optional.empty()
                : Optional.of(pairings.get(random.nextInt(pairings.size())));
    }

    synchronized Optional<Child> unpaired() {
        return unpaired.take();
    }

    synchronized Optional<Child> applicant() {
        return applicants.take();
    }

    synchronized Optional<Application> undecided() {
        return undecided.take();
    }

    synchronized Optional<Grant> undrawn() {
        return undrawn.take();
    }

    synchronized Optional<Payment> unpaid() {
        return unpaid.take();
    }

    synchronized Optional<UnreadNotice> unread() {
        return unread.take();
    }

    private static String id(Reply reply) {
        return Json.read(reply.body().getBytes(StandardCharsets.UTF_8)).path("id").asText();
    }
}
