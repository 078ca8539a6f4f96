package org.guanai.proofs.contract.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.guanai.proofs.contract.document.Operation;
import org.guanai.proofs.contract.document.Operation.Parameter;
import org.guanai.proofs.contract.wire.Draft;
import org.guanai.proofs.contract.wire.Draft.Pair;
import org.guanai.proofs.contract.wire.Text;

/// Drafts requests that keep to the document.
public record Drafting(Values values, Knowledge knowledge, Callers callers) {
    private static final String BOUNDARY = "----guanai-contract";

    public Draft of(Operation operation, Random random) {
        var path = new LinkedHashMap<String, String>();
        for (var parameter : operation.parameters("path")) {
            path.put(parameter.name(), encoded(segment(parameter, operation, random)));
        }
        var query = new ArrayList<Pair>();
        for (var parameter : operation.parameters("query")) {
            if (parameter.required() || random.nextInt(4) == 0) {
                query.add(pair(parameter, operation, random));
            }
        }
        var draft =
                new Draft(
                        operation,
                        operation.method(),
                        path,
                        List.copyOf(query),
                        List.of(),
                        null,
                        callers.any(operation, random),
                        random.nextBoolean());
        return withHeaders(withBody(draft, random), random);
    }

    /// Without a value it would be another operation's path.
    private String segment(Parameter parameter, Operation operation, Random random) {
        var text = text(parameter, operation, random);
        return text.isEmpty() ? "-" : text;
    }

    private Pair pair(Parameter parameter, Operation operation, Random random) {
        var cursor = parameter.name().equals("cursor");
        var value =
                cursor
                        ? knowledge.any("cursor " + operation.path(), random).orElse("MA")
                        : text(parameter, operation, random);
        return new Pair(parameter.name(), encoded(value));
    }

    private String text(Parameter parameter, Operation operation, Random random) {
        return parameter.name().equals("limit")
                ? Integer.toString(1 + random.nextInt(200))
                : values.of(
                                parameter.schema(),
                                parameter.name(),
                                nounBefore(parameter, operation),
                                random)
                        .asText();
    }

    /// `student` for the `{id}` of `/students/{id}/guardians`.
    private static String nounBefore(Parameter parameter, Operation operation) {
        var parts = operation.path().split("/");
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].equals("{" + parameter.name() + "}")) {
                return Operation.singular(parts[i - 1]);
            }
        }
        return operation.noun();
    }

    private Draft withHeaders(Draft draft, Random random) {
        var with = draft;
        for (var parameter : draft.operation().parameters("header")) {
            with =
                    switch (parameter.name()) {
                        case "Idempotency-Key" -> with.withHeader("Idempotency-Key", key(random));
                        case "If-Match" -> with.withHeader("If-Match", tag(draft, random));
                        default -> with;
                    };
        }
        return random.nextInt(3) == 0
                ? with.withHeader("Accept-Language", random.nextBoolean() ? "zh-CN" : "en")
                : with;
    }

    public static String key(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String tag(Draft draft, Random random) {
        return knowledge.tag(draft.target()).orElse("\"" + random.nextInt(4) + "\"");
    }

    private Draft withBody(Draft draft, Random random) {
        var bodies = List.copyOf(draft.operation().bodies().entrySet());
        if (bodies.isEmpty()) {
            return draft;
        }
        var chosen = bodies.get(random.nextInt(bodies.size()));
        return switch (chosen.getKey()) {
            case "multipart/form-data" -> form(draft, random);
            case "text/csv" -> draft.body(results(random)).withHeader("Content-Type", "text/csv");
            default ->
                    draft.body(json(draft, chosen, random))
                            .withHeader("Content-Type", chosen.getKey());
        };
    }

    private byte[] json(Draft draft, Map.Entry<String, JsonNode> body, Random random) {
        return Text.of(values.of(body.getValue(), "", draft.operation().noun(), random), random);
    }

    private byte[] results(Random random) {
        var reference = knowledge.any("reference", random).orElse("G1");
        var status = random.nextBoolean() ? "PAID" : "FAILED";
        return utf8("reference,status,reason\r\n" + reference + "," + status + ",\r\n");
    }

    private static Draft form(Draft draft, Random random) {
        var form = new ByteArrayOutputStream();
        field(form, "name=\"kind\"", random.nextBoolean() ? "roster" : "staff");
        field(form, "name=\"file\"; filename=\"a.csv\"", "学校,姓名,性别\r\n1,王,男\r\n");
        form.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
        var type = "multipart/form-data; boundary=" + BOUNDARY;
        return draft.body(form.toByteArray()).withHeader("Content-Type", type);
    }

    private static void field(ByteArrayOutputStream form, String name, String value) {
        form.writeBytes(utf8("--" + BOUNDARY + "\r\n"));
        form.writeBytes(utf8("Content-Disposition: form-data; " + name + "\r\n\r\n"));
        form.writeBytes(utf8(value + "\r\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
