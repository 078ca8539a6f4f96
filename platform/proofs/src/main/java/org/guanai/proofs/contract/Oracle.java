package org.guanai.proofs.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guanai.proofs.contract.document.Contract;
import org.guanai.proofs.contract.document.Operation;
import org.guanai.proofs.contract.document.Operation.Response;
import org.guanai.proofs.contract.document.Schemas;
import org.guanai.proofs.contract.wire.Draft;
import org.guanai.proofs.contract.wire.Reply;
import org.guanai.proofs.contract.wire.Text;

/// Says what is wrong with an answer: a failure of the server, a status or media type that the
/// document does not name for the operation, a body outside its schema. What the document does not
/// name as an operation is refused with a problem document.
final class Oracle {
    private static final String PROBLEM = "application/problem+json";

    /// What any HTTP server may answer before it knows what is asked for; `default` documents it. A
    /// token that is none is refused where none is needed, too.
    private static final Set<Integer> OF_ANY_SERVER = Set.of(400, 401, 408, 413, 414, 429, 431);

    private static final JsonNode PROBLEM_SCHEMA =
            JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/Problem");

    private final Contract contract;
    private final Schemas schemas;

    Oracle(Contract contract) {
        this.contract = contract;
        this.schemas = new Schemas(contract.components());
    }

    /// What is wrong, in words that are the same for the same cause.
    Optional<String> complaint(Draft draft, Reply reply) {
        if (reply.status() == 0) {
            return Optional.of("no answer");
        }
        if (reply.status() >= 500) {
            return Optional.of("server error " + reply.status());
        }
        var asked = draft.method().equals("HEAD") ? "GET" : draft.method();
        return contract.find(asked, draft.operation().path())
                .map(operation -> promised(operation, draft.method(), reply))
                .orElseGet(() -> refused(draft.method(), reply));
    }

    private Optional<String> promised(Operation operation, String method, Reply reply) {
        var named = operation.responses().get(Integer.toString(reply.status()));
        var response =
                named == null && OF_ANY_SERVER.contains(reply.status())
                        ? operation.responses().get("default")
                        : named;
        if (response == null) {
            return Optional.of("status " + reply.status() + " is not documented");
        }
        return method.equals("HEAD") ? Optional.empty() : content(response, reply);
    }

    private Optional<String> content(Response response, Reply reply) {
        if (reply.body().length == 0 && response.content().isEmpty()) {
            return Optional.empty();
        }
        var described = matching(response.content(), reply.mediaType());
        if (described.isEmpty()) {
            var type = reply.mediaType().isEmpty() ? "no type" : reply.mediaType();
            return Optional.of(
                    "%d with %s, which is not documented".formatted(reply.status(), type));
        }
        return body(described.get(), reply);
    }

    private static Optional<JsonNode> matching(Map<String, JsonNode> content, String type) {
        var plain = Optional.ofNullable(content.get(type));
        return plain.isPresent()
                ? plain
                : content.entrySet().stream()
                        .filter(e -> e.getKey().split(";")[0].strip().equals(type))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private Optional<String> body(JsonNode schema, Reply reply) {
        if (!reply.mediaType().endsWith("json")) {
            return Optional.empty();
        }
        if (schema.isEmpty()) {
            return Optional.of(reply.status() + " has a body without a schema");
        }
        return Text.read(reply.body())
                .map(read -> schemas.complaint(schema, read).map(c -> reply.status() + ": " + c))
                .orElseGet(() -> Optional.of(reply.status() + " is not JSON"));
    }

    /// Preflight answers may come without a body.
    private Optional<String> refused(String method, Reply reply) {
        if (method.equals("OPTIONS") && reply.succeeded()) {
            return Optional.empty();
        }
        if (reply.status() < 400) {
            return Optional.of(
                    "%d for %s, which is no operation".formatted(reply.status(), method));
        }
        if (method.equals("HEAD")) {
            return Optional.empty();
        }
        if (!reply.mediaType().equals(PROBLEM)) {
            return Optional.of(
                    "%d for %s without a problem document".formatted(reply.status(), method));
        }
        return body(PROBLEM_SCHEMA, reply);
    }
}
