package org.guanai.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.acceptance.client.Client;
import org.guanai.acceptance.client.Gateway;
import org.guanai.stack.ConsoleProgress;
import org.guanai.stack.Platform;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.Trouble;

/// A platform of its own on free ports, with a small county on it: two schools, their staff and
/// terms. Started once for all scenarios; each scenario brings its own children.
final class World {
    static final String COUNTY = "330127";
    static final String TOWNSHIP = "330127102";
    static final School STONE_POND = new School("2133000123", "石塘小学", "13900010");
    static final School MAPLE_RIDGE = new School("2133000124", "枫岭小学", "13900020");
    static final String TERM = "2025-2026-2";

    private static World only;

    final Platform platform;
    final Gateway gateway;

    private World(Platform platform) {
        this.platform = platform;
        this.gateway = Gateway.at(platform.gateway());
    }

    /// @param phones first eight digits of its staff's phones
    record School(String code, String name, String phones) {
        String org() {
            return COUNTY + "/" + TOWNSHIP + "/" + code;
        }

        String principal() {
            return phones + "000";
        }

        String aidOfficer() {
            return phones + "001";
        }

        String teacher() {
            return phones + "002";
        }

        String otherTeacher() {
            return phones + "003";
        }
    }

    /// The one world of this test run; its processes end with the JVM.
    static synchronized World open() {
        if (only == null) {
            try {
                var state = Files.createTempDirectory("guanai-acceptance");
                var options = PlatformOptions.fresh(state);
                only = new World(Platform.start(options, new ConsoleProgress(System.err)));
                new Settling(only).run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return only;
    }

    Client county() {
        return user("county");
    }

    Client principal(School school) {
        return user(school.principal());
    }

    Client aidOfficer(School school) {
        return user(school.aidOfficer());
    }

    Client teacher(School school) {
        return user(school.teacher());
    }

    /// Somebody by the name they log in with, once their account is there.
    Client user(String username) {
        return gateway.as(() -> Eventually.get("the account " + username, () -> token(username)));
    }

    /// Lets days pass on the business clock.
    void passDays(int days) {
        platform.passTime(Duration.ofDays(days));
    }

    Clock clock() {
        return platform.businessClock();
    }

    /// Enrols a child by a roster of one row and waits until every service knows it.
    JsonNode enrol(Roster.Row child) {
        return enrol(List.of(child)).get(child.name());
    }

    Map<String, JsonNode> enrol(List<Roster.Row> children) {
        Imports.roster(this, children);
        var found = new LinkedHashMap<String, JsonNode>();
        children.forEach(child -> found.put(child.name(), student(child)));
        return found;
    }

    JsonNode student(Roster.Row child) {
        var path = "/api/registry/students?q=" + child.document();
        var items = county().get(path).expect(200).json().path("items");
        if (items.isEmpty()) {
            throw new AssertionError("not enrolled: " + child.name());
        }
        return items.get(0);
    }

    /// Id of the member of staff with a phone.
    UUID staff(School school, String name) {
        var rows =
                county().get("/api/registry/staff?limit=200&school=" + school.code()).expect(200);
        for (var row : rows.json().path("items")) {
            if (row.path("name").asText().equals(name)) {
                return UUID.fromString(row.path("id").asText());
            }
        }
        throw new AssertionError("no such member of staff: " + name);
    }

    /// Counts rows of a service's database from outside, past every policy; only to await what goes
    /// on behind the API.
    long count(String service, String sql, Object... arguments) {
        try (var connection = DriverManager.getConnection(platform.jdbc(service));
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                select.setObject(i + 1, arguments[i]);
            }
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> token(String username) {
        try {
            return Optional.of(platform.token(username));
        } catch (Trouble notYet) {
            return Optional.empty();
        }
    }
}
