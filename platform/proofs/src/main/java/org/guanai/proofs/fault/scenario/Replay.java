package org.guanai.proofs.fault.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.fault.machine.Database;
import org.guanai.proofs.fault.machine.Topic;
import org.guanai.proofs.fault.site.Scenario;
import org.guanai.proofs.fault.site.Scores;
import org.guanai.proofs.fault.site.Services;
import org.guanai.proofs.fault.site.Site;

/// Everything that was ever published is read once more, and then stands on its topic a second
/// time. Nothing takes effect twice.
public final class Replay implements Scenario {
    private static final List<String> TOPICS =
            List.of(
                    "guanai.registry.events",
                    "guanai.registry.organisations",
                    "guanai.registry.calendars",
                    "guanai.registry.staff",
                    "guanai.registry.students",
                    "guanai.registry.guardians",
                    "guanai.mentoring.events",
                    "guanai.mentoring.helpers",
                    "guanai.mentoring.pairings",
                    "guanai.aid.events",
                    "guanai.safety.events",
                    "guanai.notification.events");

    /// What notes the reading itself, or the passing of time; dead letters are counted apart, since
    /// an open one moves to where its event is found again.
    private static final String WITHOUT =
            "'inbox_offset', 'inbox_event', 'outbox', 'flyway_schema_history', 'audit', 'idempotency', 'dead_letter'";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String what() {
        return "all topics read again, and repeated";
    }

    @Override
    public void run(Site site, Scores scores) {
        site.caller().shoot(site.clerk().incident());
        site.caller().shoot(site.clerk().contact());
        site.settled();
        var before = state(site);
        var letters = deadLetters(site);
        var published = published(site);
        readAgain(site);
        site.settled();
        compare(site, scores, "readAgain", before);
        scores.none("readAgain.deadLetters", deadLetters(site) - letters);
        scores.none("readAgain.published", published(site) - published);
        var repeated = TOPICS.stream().mapToInt(name -> topic(site, name).repeat()).sum();
        scores.atLeast("repeatedRecords", repeated, 1);
        site.settled();
        compare(site, scores, "repeated", before);
        scores.none("repeated.deadLetters", deadLetters(site) - letters);
        scores.none("repeated.published", published(site) - published - repeated);
    }

    /// Consumer positions back to the beginning, while nobody consumes.
    private static void readAgain(Site site) {
        var places = places(site);
        Services.everywhere(service -> site.platform().parts().stop(service));
        Services.everywhere(
                service -> new Database(site.platform(), service).run("delete from inbox_offset"));
        Services.everywhere(service -> site.platform().parts().start(service));
        Eventually.holds("positions on all topics", PATIENCE, () -> places(site) >= places);
    }

    /// Partitions that are read anywhere.
    private static long places(Site site) {
        var sql = "select count(*) from inbox_offset";
        return Services.ALL.stream().mapToLong(service -> site.world().count(service, sql)).sum();
    }

    private static void compare(
            Site site, Scores scores, String label, Map<String, String> before) {
        var after = state(site);
        var changed =
                after.keySet().stream()
                        .filter(table -> !after.get(table).equals(before.get(table)));
        var names = changed.toList();
        names.forEach(table ->
                site.say(
                        label
                                + " changed "
                                + table
                                + ": "
                                + before.get(table)
                                + " -> "
                                + after.get(table)));
        scores.atLeast(label + ".tables", after.size(), 1);
        scores.none(label + ".changedTables", names.size());
    }

    /// Number of rows and a hash over all of them, of every table.
    private static Map<String, String> state(Site site) {
        var state = new TreeMap<String, String>();
        for (var service : Services.ALL) {
            var database = new Database(site.platform(), service);
            for (var table : tables(database)) {
                state.put(service + "." + table, database.text(hash(table)));
            }
        }
        return state;
    }

    private static List<String> tables(Database database) {
        return database.texts(
                "select tablename from pg_tables where schemaname = 'public' and tablename not in ("
                        + WITHOUT
                        + ")");
    }

    private static String hash(String table) {
        return "select count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') from %s t"
                .formatted(table);
    }

    private static long deadLetters(Site site) {
        var sql = "select count(*) from dead_letter";
        return Services.ALL.stream().mapToLong(service -> site.world().count(service, sql)).sum();
    }

    private static long published(Site site) {
        return Stream.of(TOPICS)
                .flatMap(List::stream)
                .mapToLong(name -> topic(site, name).read().size())
                .sum();
    }

    private static Topic topic(Site site, String name) {
        return new Topic(site.platform().endpoints().kafka(), name);
    }
}
