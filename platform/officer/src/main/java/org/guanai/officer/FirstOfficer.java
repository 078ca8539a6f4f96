package org.guanai.officer;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// Makes a county and its first officer from nothing and says the one-time code. Runs as `./guanai
/// officer`, as a container of its own, as a job.
public final class FirstOfficer {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI keycloak;
    private final URI api;
    private final String password;

    /// @param api base of the API: the gateway, or the registry itself
    /// @param password of Keycloak's first administrator
    public FirstOfficer(URI keycloak, URI api, String password) {
        this.keycloak = keycloak;
        this.api = api;
        this.password = password;
    }

    /// Reads `GUANAI_KEYCLOAK_ADMIN_URL`, `GUANAI_API_URL` and `GUANAI_KEYCLOAK_ADMIN_PASSWORD`.
    public static void main(String[] typed) {
        try {
            var officer =
                    new FirstOfficer(
                            URI.create(setting("GUANAI_KEYCLOAK_ADMIN_URL")),
                            URI.create(setting("GUANAI_API_URL")),
                            setting("GUANAI_KEYCLOAK_ADMIN_PASSWORD"));
            System.out.print(officer.make(OfficerOrder.parse(List.of(typed))).text());
        } catch (OfficerTrouble trouble) {
            System.err.println("officer: " + trouble.getMessage());
            System.exit(1);
        }
    }

    /// Repeatable until the officer has logged in: an interrupted run is taken up, the same officer
    /// gets a new code.
    ///
    /// @throws OfficerTrouble when the county has an officer, or something does not answer
    public OfficerCard make(OfficerOrder order) {
        var bootstrap = Bootstrap.at(keycloak, password);
        if (bootstrap.hasOfficer(order.county())) {
            throw new OfficerTrouble(
                    "the county "
                            + order.county()
                            + " has an officer: who registers the others (docs/setup.md)");
        }
        try {
            var registry = new HttpDoor(api, bootstrap.founder(order.county()));
            found(registry, order);
            var person = registered(registry, order);
            var card = issued(registry, person);
            await(registry, person);
            bootstrap.remove();
            if (!order.keepBootstrap()) {
                bootstrap.retire();
            }
            return card;
        } catch (RuntimeException e) {
            bootstrap.remove();
            throw e;
        }
    }

    private static void found(HttpDoor registry, OfficerOrder order) {
        var body = new HashMap<String, Object>();
        body.put("kind", "COUNTY");
        body.put("code", order.county());
        body.put("name", order.countyName());
        body.put("boarding", false);
        var answer = registry.post("/api/registry/organisations", body);
        if (answer.status() != 409) {
            answer.expect("the county was not founded");
        }
    }

    private static String registered(HttpDoor registry, OfficerOrder order) {
        var body = new HashMap<String, Object>();
        body.put("org", order.county());
        body.put("name", order.officer());
        body.put("posts", List.of("county-officer"));
        body.put("phone", order.phone());
        return registry.post("/api/registry/staff", body)
                .expect("the officer was not registered")
                .path("id")
                .asText();
    }

    private static OfficerCard issued(HttpDoor registry, String person) {
        var cards =
                registry.post("/api/registry/login-cards", Map.of("people", List.of(person)))
                        .expect("no code was issued");
        var card = cards.path("cards").path(0);
        if (!card.path("state").asText().equals("ISSUED")) {
            throw new OfficerTrouble("no code was issued: " + card.path("state").asText());
        }
        return OfficerCard.of(card);
    }

    /// Until Keycloak knows the code.
    private static void await(HttpDoor registry, String person) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonNode account;
        do {
            if (System.nanoTime() > deadline) {
                throw new OfficerTrouble("the account does not open; run this once more");
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            account =
                    registry.get("/api/registry/accounts/" + person).expect("there is no account");
        } while (!account.path("state").asText().equals("OPEN"));
    }

    private static String setting(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new OfficerTrouble("the environment variable " + name + " is missing");
        }
        return value;
    }
}
