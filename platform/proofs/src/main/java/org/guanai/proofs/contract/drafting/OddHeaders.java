package org.guanai.proofs.contract.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.guanai.proofs.contract.wire.Draft;
import org.guanai.proofs.contract.wire.Draft.Pair;

/// Headers missing, doubled, or odd.
final class OddHeaders {
    private static final Map<String, List<String>> VALUES =
            Map.of(
                    "If-Match",
                    List.of(
                            "*",
                            "W/\"1\"",
                            "\"",
                            "1",
                            "\"1\", \"2\"",
                            "\"99999999999999999999\"",
                            "字"),
                    "Idempotency-Key",
                    List.of("", " ", "k".repeat(128), "k".repeat(129), "字", "a\tb", "%00", "same"),
                    "Accept",
                    List.of(
                            "text/html",
                            "*/*;q=0",
                            "application/xml",
                            "nonsense",
                            "application/*",
                            "/",
                            "",
                            "text/csv"),
                    "Accept-Language",
                    List.of(
                            "xx",
                            "*",
                            "zh-Hans-CN-x-private;q=2",
                            ";;;",
                            "en;q=abc",
                            "a".repeat(3_000),
                            ""),
                    "Content-Type",
                    List.of(
                            "text/plain",
                            "application/xml",
                            "application/json; charset=utf-16",
                            "application/json; charset=nonsense",
                            "application/problem+json",
                            "nonsense",
                            "/",
                            "",
                            "text/csv",
                            "multipart/form-data",
                            "multipart/form-data; boundary=x",
                            "application/x-www-form-urlencoded"),
                    "Range",
                    List.of("bytes=0-1", "bytes=5-1", "nonsense"),
                    "X-Request-Id",
                    List.of("short", "r".repeat(5_000), "字字字字字字字字", "'; drop table"),
                    "If-None-Match",
                    List.of("*", "\"0\"", "\"1\""),
                    "Content-Encoding",
                    List.of("gzip", "nonsense", "identity"),
                    "X-HTTP-Method-Override",
                    List.of("DELETE"));

    private OddHeaders() {}

    static Draft one(Draft draft, Random random) {
        var names = VALUES.keySet().stream().sorted().toList();
        var present = draft.headers().stream().map(Pair::name).filter(VALUES::containsKey).toList();
        var name =
                present.isEmpty() || random.nextInt(3) == 0
                        ? names.get(random.nextInt(names.size()))
                        : present.get(random.nextInt(present.size()));
        return switch (random.nextInt(5)) {
            case 0 -> draft.withoutHeader(name);
            case 1 -> twice(draft, name, value(name, random));
            default -> draft.withHeader(name, value(name, random));
        };
    }

    private static String value(String name, Random random) {
        var values = VALUES.get(name);
        return values.get(random.nextInt(values.size()));
    }

    private static Draft twice(Draft draft, String name, String value) {
        var headers = new ArrayList<>(draft.headers());
        headers.add(new Pair(name, value));
        return draft.headers(List.copyOf(headers));
    }
}
