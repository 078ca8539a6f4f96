package org.guanai.acceptance.world;

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
import java.util.function.Consumer;
import org.guanai.demo.client.Answer;
import org.guanai.demo.client.Client;
import org.guanai.demo.client.Gateway;
import org.guanai.stack.Platform;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.say.ConsoleProgress;
import org.guanai.stack.say.PlatformFailure;

/// A small county on a platform: two schools, their staff and terms. Whoever works with it brings
/// their own children; the scenarios share one, on a platform of its own and free ports.
public final class World {
    public static final String COUNTY = "330127";
    public static final String TOWNSHIP = "330127102";
    public static final String TOWNSHIP_ORG = COUNTY + "/" + TOWNSHIP;
    public static final School STONE_POND =
            new School(TOWNSHIP_ORG, "2133000123", "石塘小学", "13900010");
    public static final School MAPLE_RIDGE =
            new School(TOWNSHIP_ORG, "2133000124", "枫岭小学", "13900020");
    public static final String TERM = "2025-2026-2";

    private static World only;

    public final Platform platform;
    public final Gateway gateway;

    private World(Platform platform, Gateway gateway) {
        this.platform = platform;
        this.gateway = gateway;
    }

    /// The small county, founded on an empty platform.
    public static World founded(Platform platform) {
        var world = refound(platform);
        new Settling(world.county(), List.of(STONE_POND, MAPLE_RIDGE)).run();
        return world;
    }

    /// The small county on a platform where it was founded before.
    public static World refound(Platform platform) {
        return new World(platform, Gateway.at(platform.endpoints().gateway()));
    }

    /// The same county, with somebody who hears every answer to its people.
    public World heardBy(Consumer<Answer> listener) {
        return new World(platform, gateway.heardBy(listener));
    }

    /// The one world of this test run; its processes end with the JVM.
    public static synchronized World open() {
        if (only == null) {
            try {
                var state = Files.createTempDirectory("guanai-acceptance");
                var options = PlatformOptions.fresh(state);
                only = founded(Platform.start(options, new ConsoleProgress(System.err)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return only;
    }

    public Client county() {
        return user("county");
    }

    /// The county's aid officer, who approves what another officer drew up.
    public Client countyAid() {
        return user("county-aid");
    }

    public Client principal(School school) {
        return user(school.principal());
    }

    public Client aidOfficer(School school) {
        return user(school.aidOfficer());
    }

    public Client teacher(School school) {
        return user(school.teacher());
    }

    /// Somebody by the name they log in with, once their account is there.
    public Client user(String username) {
        return gateway.as(() -> tokenOf(username));
    }

    /// An access token of somebody, for a client of their own.
    public String tokenOf(String username) {
        return Eventually.get("the account " + username, () -> token(username));
    }

    /// The first guardian of a child.
    ///
    /// @param student id
    public Client guardian(String student) {
        return user(guardianLogin(student));
    }

    /// What the first guardian of a child logs in with: the platform makes the name.
    public String guardianLogin(String student) {
        var file = county().get("/api/registry/students/" + student);
        return login(file.expect(200).json().at("/guardians/0/id").asText());
    }

    /// A child, whose account is opened.
    ///
    /// @param student id
    public Client student(String student) {
        return user(studentLogin(student));
    }

    /// What a child logs in with; the account is opened for it.
    public String studentLogin(String student) {
        county().post("/api/registry/students/" + student + "/accounts", Map.of()).expect(200);
        return login(student);
    }

    /// What a person logs in with, once it is settled.
    public String login(String person) {
        var account = "/api/registry/accounts/" + person;
        return Eventually.get(
                "the login name of " + person,
                () ->
                        Optional.of(county().get(account))
                                .filter(answer -> answer.status() == 200)
                                .map(answer -> answer.json().path("username").asText(""))
                                .filter(name -> !name.isEmpty() && !name.equals("null")));
    }

    /// Lets days pass on the business clock.
    public void passDays(int days) {
        platform.passTime(Duration.ofDays(days));
    }

    public Clock clock() {
        return platform.businessClock();
    }

    /// Enrols a child by a roster of one row and waits until every service knows it.
    public JsonNode enrol(Roster.Row child) {
        return enrol(List.of(child)).get(child.name());
    }

    public Map<String, JsonNode> enrol(List<Roster.Row> children) {
        Imports.roster(county(), children);
        var found = new LinkedHashMap<String, JsonNode>();
        children.forEach(child -> found.put(child.name(), student(child)));
        return found;
    }

    public JsonNode student(Roster.Row child) {
        var path = "/api/registry/students?q=" + child.document();
        var items = county().get(path).expect(200).json().path("items");
        if (items.isEmpty()) {
            throw new AssertionError("not enrolled: " + child.name());
        }
        return items.get(0);
    }

    /// Id of the member of staff with a phone.
    public UUID staff(School school, String name) {
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
    public long count(String service, String sql, Object... arguments) {
        try (var connection = DriverManager.getConnection(platform.endpoints().jdbc(service));
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
            return Optional.of(platform.tokens().of(username));
        } catch (PlatformFailure notYet) {
            return Optional.empty();
        }
    }
}
