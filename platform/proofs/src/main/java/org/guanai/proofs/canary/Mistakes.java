package org.guanai.proofs.canary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Client;
import org.guanai.demo.client.Json;
import org.guanai.proofs.canary.flock.Flock;
import org.guanai.proofs.canary.flock.Sort;
import org.guanai.proofs.canary.life.Errands;

/// Calls that were good, made again with something wrong in each field, and with canaries where
/// none belong: what is answered must not say them back, nor anybody write them down.
record Mistakes(World world, Flock flock) {
    private static final List<String> LISTS =
            List.of(
                    "/api/registry/students",
                    "/api/registry/staff",
                    "/api/mentoring/contacts",
                    "/api/mentoring/helpers",
                    "/api/aid/applications",
                    "/api/safety/incidents",
                    "/api/notification/notices");
    private static final List<String> PARAMETERS =
            List.of("q", "school", "limit", "cursor", "student", "state", "kind", "term");
    private static final int TOO_LONG = 700;

    /// Fields that take any word and are kept in clear: whom a report goes to, a login name.
    private static final Map<String, Sort> OPEN = Map.of("to", Sort.REASON, "username", Sort.LOGIN);

    /// What a field can hold that it may not, made of a canary.
    private static final List<Function<String, Object>> WRONG =
            List.of(
                    canary -> canary,
                    canary -> Map.of("value", canary),
                    canary -> List.of(canary, canary),
                    canary -> canary.repeat(TOO_LONG));

    void in(List<Errands.Call> calls) {
        calls.forEach(this::in);
    }

    private void in(Errands.Call call) {
        call.body().keySet().forEach(field -> inField(call, field));
        repeated(call);
        var text = Json.text(call.body());
        call.by().post(call.path(), text.substring(0, text.length() - 1));
        call.by().post(call.path(), text.replace("\":\"", "\":\"" + word("malformed") + "\" \""));
        call.by().post(call.path(), "\"" + word("no object") + "\"");
        var more = new HashMap<>(call.body());
        more.put("undeclared", word("undeclared field"));
        call.by().post(call.path(), more);
    }

    private void inField(Errands.Call call, String field) {
        for (var wrong : WRONG) {
            var body = new LinkedHashMap<>(call.body());
            body.put(field, wrong.apply(like(call.body().get(field), field)));
            call.by().post(call.path(), body);
        }
        var body = new LinkedHashMap<>(call.body());
        body.remove(field);
        call.by().post(call.path(), body);
    }

    /// The same key for other content.
    private void repeated(Errands.Call call) {
        var by = call.by().with("Idempotency-Key", "proof-" + System.nanoTime());
        var other = new LinkedHashMap<>(call.body());
        other.put("undeclared", word("other content"));
        by.post(call.path(), call.body());
        by.post(call.path(), call.body());
        by.post(call.path(), other);
    }

    /// Canaries in paths, queries and headers.
    void inAddresses() {
        var county = world.county();
        for (var list : LISTS) {
            county.get(list + "/" + flock.document("documentNumber in a path"));
            county.get(list + "/" + word("text in a path") + "/" + flock.phone("phone in a path"));
            for (var parameter : PARAMETERS) {
                county.get(list + "?" + parameter + "=" + flock.phone("phone as " + parameter));
                county.get(list + "?" + parameter + "=" + word("text as " + parameter));
            }
        }
        headers(county);
        county.get("/" + word("text as root"));
        world.gateway.anonymous().get("/api/aid/notices/" + word("text as notice"));
    }

    private void headers(Client county) {
        for (var header : List.of("User-Agent", "Accept-Language", "traceparent", "Referer")) {
            county.with(header, word(header)).get("/api/registry/students/x");
        }
        var by = county.with("Idempotency-Key", word("Idempotency-Key").repeat(TOO_LONG / 10));
        by.post("/api/registry/staff", Map.of("name", word("name beside a long key")));
    }

    /// Of the sort that belongs into the field: where it is valid after all, it is kept as such.
    private String like(Object value, String field) {
        var sort = flock.sortOf(value).orElse(OPEN.getOrDefault(field, Sort.SEALED));
        return flock.word("wrong " + field, sort);
    }

    private String word(String field) {
        return flock.text(field);
    }
}
