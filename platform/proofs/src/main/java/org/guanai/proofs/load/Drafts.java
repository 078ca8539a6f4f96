package org.guanai.proofs.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.guanai.acceptance.world.Imports;
import org.guanai.acceptance.world.Mentor;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Json;
import org.guanai.proofs.load.intent.Intent;
import org.guanai.proofs.load.intent.Noun;

/// Thinks of what to want next, from what there is. The same seed wants the same kinds of things in
/// the same order.
public final class Drafts {
    private static final int ROSTER = 3;
    private static final int WORRYING = 2;

    /// What a contact is about that the guardian must be told of.
    public static final String WORRIED = "worried";

    private final World world;
    private final Stock stock;
    private final Children children;
    private final String programme;
    private final Random random;

    Drafts(World world, Stock stock, Children children, String programme, Random random) {
        this.world = world;
        this.stock = stock;
        this.children = children;
        this.programme = programme;
        this.random = random;
    }

    /// Of every hundred: what there is none of now becomes a contact.
    synchronized Intent next() {
        var dice = random.nextInt(100);
        if (dice < 20) {
            return incident();
        }
        if (dice < 26) {
            return roster();
        }
        var rare = rare(dice);
        return rare.or(this::contact).orElseGet(this::incident);
    }

    private Optional<Intent> rare(int dice) {
        if (dice < 40) {
            return stock.unread().map(this::acknowledgement);
        }
        if (dice < 48) {
            return stock.unpaired().map(this::pairing);
        }
        if (dice < 56) {
            return stock.applicant().map(this::application);
        }
        if (dice < 64) {
            return stock.undecided().map(this::decision);
        }
        if (dice < 66) {
            return stock.unpaid().map(this::payment);
        }
        return dice < 68 ? stock.undrawn().map(this::drawing) : Optional.empty();
    }

    private Optional<Intent> contact() {
        return stock.pairing(random).map(p -> contact(p, random.nextInt(4) == 0));
    }

    private Intent contact(Stock.Pairing pairing, boolean worrying) {
        var body = new Mentor(world, pairing.school()).contact(pairing.id(), "TALK");
        body.put("concern", worrying ? WORRYING : 0);
        var about = worrying ? List.of(WORRIED) : List.<String>of();
        return intent(Noun.CONTACT, pairing.school().teacher(), Mentor.CONTACTS, body, about);
    }

    private Intent incident() {
        var child = stock.child(random);
        var student = Map.of("studentId", child.id(), "role", "VICTIM");
        var body =
                Map.of(
                        "kind",
                        "INJURY",
                        "severity",
                        2,
                        "what",
                        "操场摔伤",
                        "where",
                        "操场",
                        "occurredAt",
                        world.clock().instant().minus(Duration.ofMinutes(1)).toString(),
                        "students",
                        List.of(student));
        var path = "/api/safety/incidents";
        return intent(Noun.INCIDENT, child.school().principal(), path, body, List.of(child.id()));
    }

    private Intent roster() {
        var school = Schools.ALL.get(random.nextInt(Schools.ALL.size()));
        var rows = children.of(school, ROSTER);
        var names = rows.stream().map(row -> row.name()).toList();
        return new Intent(
                key(),
                Noun.IMPORT,
                school.principal(),
                "/api/registry/imports",
                Imports.csv(rows),
                names);
    }

    private Intent acknowledgement(UnreadNotice told) {
        return intent(
                Noun.ACKNOWLEDGEMENT,
                told.school().principal(),
                "/api/notification/notices/" + told.notice() + "/acknowledgement",
                Map.of("by", told.person()),
                List.of(told.notice(), told.incident(), told.student()));
    }

    private Intent payment(Stock.Payment payment) {
        var result = Map.of("reference", payment.reference(), "status", "PAID");
        return intent(
                Noun.PAYMENT,
                "county",
                payment.results(),
                Map.of("results", List.of(result)),
                List.of(payment.id(), payment.application()));
    }

    private Intent drawing(Stock.Grant grant) {
        var body = Map.of("programmeId", grant.programme(), "term", World.TERM);
        var path = "/api/aid/payment-lists";
        return intent(Noun.DRAWING, "county", path, body, List.of(grant.application()));
    }

    private Intent pairing(Child child) {
        var mentor = new Mentor(world, child.school());
        var helper = stock.teacher(child.school());
        var body = Mentor.match(child.id(), helper, "TEACHER", mentor.monday());
        return intent(Noun.PAIRING, child.school().principal(), Mentor.PAIRINGS, body, List.of());
    }

    private Intent application(Child child) {
        var body =
                Map.of(
                        "studentId",
                        child.id(),
                        "programmeId",
                        programme,
                        "term",
                        World.TERM,
                        "hardshipKind",
                        "低保");
        return intent(
                Noun.APPLICATION,
                child.school().principal(),
                "/api/aid/applications",
                body,
                List.of());
    }

    private Intent decision(Stock.Application application) {
        return intent(
                Noun.DECISION,
                application.school().aidOfficer(),
                "/api/aid/applications/" + application.id() + "/decisions",
                Map.of("outcome", "APPROVED"),
                List.of(application.id()));
    }

    private static Intent intent(
            Noun noun, String caller, String path, Object body, List<String> about) {
        return new Intent(key(), noun, caller, path, Json.text(body), about);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
