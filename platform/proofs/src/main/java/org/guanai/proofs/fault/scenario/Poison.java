package org.guanai.proofs.fault.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.fault.call.Shots;
import org.guanai.proofs.fault.machine.Database;
import org.guanai.proofs.fault.machine.Topic;
import org.guanai.proofs.fault.site.Effects;
import org.guanai.proofs.fault.site.Scenario;
import org.guanai.proofs.fault.site.Scores;
import org.guanai.proofs.fault.site.Site;

/// Records that no consumer can take. Each becomes a dead letter with its reason and without its
/// content; the others behind it are not held up; and what failed for a cause that is gone takes
/// effect when it is replayed, once.
public final class Poison implements Scenario {
    private static final String READER = "notification";
    private static final String TOPIC = "guanai.safety.events";
    private static final String TYPE = "org.guanai.safety.StudentInvolved";
    private static final String CANARY = "CANARY13912345678";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int HUGE = 900_000;

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public String name() {
        return "poison";
    }

    @Override
    public String what() {
        return "records that no consumer can take, and their replay";
    }

    @Override
    public void run(Site site, Scores scores) {
        var database = new Database(site.platform(), READER);
        var before = Effects.of(site.clerk());
        var known = letters(database).size();
        var topic = new Topic(site.platform().endpoints().kafka(), TOPIC);
        var strange = unreadable(topic);
        harmless(topic);
        var shot = site.caller().shoot(site.clerk().incident());
        var began = System.nanoTime();
        Eventually.holds(
                "the notice behind the poison",
                PATIENCE,
                () -> site.clerk().noticesGiven() == before.notices() + 1);
        scores.atMost(
                "heldUp", Duration.ofNanos(System.nanoTime() - began), Duration.ofSeconds(20));
        Eventually.holds(
                "the dead letters", PATIENCE, () -> letters(database).size() >= known + strange);
        site.settled();
        scores.none("deadLettersMissing", known + strange - letters(database).size());
        scores.none("withoutReason", count(database, "reason = ''"));
        scores.none("withPayload", count(database, "dead_letter::text like '%" + CANARY + "%'"));
        scores.none("announcedWithPayload", announcedWithPayload(site));
        scores.none("replayedInVain", replayedInVain(site, database));
        Effects.of(site.clerk()).compare(before, new Shots(List.of(shot)), scores);
        replay(site, scores, database);
    }

    /// @return how many of them must become dead letters
    private static int unreadable(Topic topic) {
        var headers = headers(TYPE);
        topic.append("x", utf8("{\"studentId\": " + CANARY), headers);
        topic.append(null, new byte[] {0, -1, 7, 'C', 'A', 'N'}, headers(TYPE));
        topic.append(
                "x",
                utf8("{\"id\":\"%s\",\"name\":\"%s\"}".formatted(UUID.randomUUID(), CANARY)),
                headers(TYPE));
        topic.append("x", utf8("[\"" + CANARY + "x".repeat(HUGE) + "\"]"), headers(TYPE));
        return 4;
    }

    /// What a tolerant reader passes over.
    private static void harmless(Topic topic) {
        topic.append("x", utf8(CANARY), Map.of());
        topic.append("x", utf8("{}"), headers("org.guanai.safety.NotYetInvented"));
    }

    /// The cause is a table that refuses; then it is mended.
    private void replay(Site site, Scores scores, Database database) {
        var before = Effects.of(site.clerk());
        var known = letters(database);
        database.run(
                "alter table notice add constraint refuses check (kind <> 'INCIDENT') not valid");
        var shot = site.caller().shoot(site.clerk().incident());
        Eventually.holds(
                "the dead letter", PATIENCE, () -> letters(database).size() > known.size());
        scores.none("toldInSpiteOfIt", site.clerk().noticesGiven() - before.notices());
        database.run("alter table notice drop constraint refuses");
        var letter = letters(database).stream().filter(id -> !known.contains(id)).findFirst();
        scores.holds("replayed", replay(site, letter.orElseThrow()) == 204);
        scores.holds("replayedOnceOnly", replay(site, letter.orElseThrow()) == 404);
        site.settled();
        Effects.of(site.clerk()).compare(before, new Shots(List.of(shot)), scores);
    }

    /// Those whose cause stays, which are told so and remain.
    private long replayedInVain(Site site, Database database) {
        return letters(database).stream().filter(id -> replay(site, id) != 409).count();
    }

    private int replay(Site site, String letter) {
        var path = "/q/dead-letters/" + letter + "/replay";
        var request =
                HttpRequest.newBuilder(site.platform().endpoints().management(READER).resolve(path))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long announcedWithPayload(Site site) {
        return new Topic(site.platform().endpoints().kafka(), "guanai." + READER + ".dead-letters")
                .read().stream()
                        .filter(record ->
                                new String(record.value(), StandardCharsets.UTF_8).contains(CANARY))
                        .count();
    }

    private static List<String> letters(Database database) {
        return database.texts(
                "select id from dead_letter where replayed_at is null order by at, id");
    }

    private static long count(Database database, String where) {
        return Long.parseLong(database.text("select count(*) from dead_letter where " + where));
    }

    private static Map<String, String> headers(String type) {
        return Map.of(
                "ce_id", UUID.randomUUID().toString(), "ce_type", type, "ce_specversion", "1.0");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
