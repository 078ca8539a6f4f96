package org.guanai.proofs.access;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guanai.acceptance.world.Eventually;
import org.guanai.stack.Platform;

/// What all rows of the proof's counties come to, table by table: a write that must not have an
/// effect leaves it as it is.
final class Fingerprints {
    static final List<String> DATABASES =
            List.of("registry", "mentoring", "safety", "notification", "aid");

    /// Refused attempts are on record, as they should be; a batch of refused rows is an answer like
    /// any other, and stored with its key.
    private static final Set<String> MAY_GROW = Set.of("audit", "idempotency");

    /// What events and workers bring, some time after the call that caused them. A refused call
    /// that tells somebody does so each time.
    private static final Set<String> BROUGHT =
            Set.of(
                    "account",
                    "attempt",
                    "delivery",
                    "news_occasion",
                    "notice",
                    "recipient",
                    "timeline");

    private static final String TABLES =
            """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org'
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace\
            """;

    private final Platform platform;
    private final List<String> counties;
    private final Map<String, String> statements = new TreeMap<>();

    Fingerprints(Platform platform, List<String> counties) {
        this.platform = platform;
        this.counties = counties;
        DATABASES.forEach(database -> statements.put(database, statement(database)));
    }

    /// By table.
    Map<String, String> of(String database) {
        try (var connection = connect(database);
                var select = connection.createStatement();
                var rows = select.executeQuery(statements.get(database))) {
            var all = new TreeMap<String, String>();
            while (rows.next()) {
                all.put(rows.getString(1), rows.getString(2) + " rows, " + rows.getString(3));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> ofAll() {
        var all = new TreeMap<String, String>();
        DATABASES.forEach(database ->
                of(database).forEach((table, rows) -> all.put(database + "." + table, rows)));
        return all;
    }

    /// Waits until what goes on behind the API has come to rest.
    void settle() {
        var seen = new ArrayList<Map<String, String>>();
        Eventually.holds(
                "rest",
                () -> {
                    seen.add(ofAll());
                    var last = seen.size() - 1;
                    return last >= 5
                            && seen.subList(last - 5, last).stream()
                                    .allMatch(seen.get(last)::equals);
                });
    }

    /// Names of the tables that differ.
    static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        var tables = new TreeSet<>(after.keySet());
        tables.removeIf(table -> after.get(table).equals(before.get(table)));
        return tables;
    }

    /// Whether nothing but news of what was called before may have changed.
    static boolean areOfEarlierCalls(Set<String> changed) {
        return !changed.isEmpty() && BROUGHT.containsAll(changed);
    }

    private String statement(String database) {
        var where =
                counties.stream()
                        .map(code -> "org like '" + code + "%'")
                        .collect(Collectors.joining(" or "));
        try (var connection = connect(database);
                var select = connection.createStatement();
                var rows = select.executeQuery(TABLES)) {
            var parts = new ArrayList<String>();
            while (rows.next()) {
                var table = rows.getString(1);
                if (!MAY_GROW.contains(table)) {
                    parts.add(
                            "select '%1$s', count(*), sum(hashtextextended(t::text, 0)) from %1$s t where %2$s"
                                    .formatted(table, where));
                }
            }
            return String.join(" union all ", parts);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(platform.endpoints().jdbc(database));
    }
}
