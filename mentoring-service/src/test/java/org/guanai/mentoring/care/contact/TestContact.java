package org.guanai.mentoring.care.contact;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;

/// A contact as a test records it: one that reached the child on the morning of 4 March 2026,
/// unless said otherwise.
final class TestContact {
    static final String PATH = "/api/mentoring/contacts";
    private static final String MORNING = "2026-03-04T09:00:00+08:00";

    private final Map<String, Object> body = new HashMap<>();

    private TestContact(String kind) {
        with("kind", kind).with("occurredAt", MORNING).with("reached", true).with("minutes", 20);
    }

    static TestContact talk() {
        return new TestContact("TALK");
    }

    static TestContact visit() {
        return new TestContact("HOME_VISIT");
    }

    static TestContact inParts(String kind, String... parts) {
        return new TestContact(kind).with("parts", List.of(parts));
    }

    TestContact at(String time) {
        return with("occurredAt", time + "+08:00");
    }

    TestContact with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    /// By the helper of the pairing.
    Response on(Pair pair) {
        return by(pair, helper(pair));
    }

    Response by(Pair pair, RequestSpecification caller) {
        return County.post(caller, PATH, with("pairingId", pair.id()).body);
    }

    Response withKey(String key, Pair pair) {
        return helper(pair)
                .header("Idempotency-Key", key)
                .body(with("pairingId", pair.id()).body)
                .post(PATH);
    }

    static RequestSpecification helper(Pair pair) {
        return County.as(Tokens.of(Roles.TEACHER).org(pair.school()).person(pair.helper()));
    }

    static long countOf(Pair pair) {
        return Rows.count("select count(*) from contact where pairing_id = ?", pair.id());
    }
}
