package org.guanai.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.journal.StoredAnswer;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.sql.Sql;
import org.jboss.resteasy.reactive.RestResponse;

/// The stored answers of idempotent requests. They say what was sent, which may be a sealed field
/// of the noun: so they are sealed too, and what was sent is compared by a keyed hash, as an
/// unkeyed one of an ID number is soon guessed.
@ApplicationScoped
class Answers {
    private static final String FIND =
            """
            select org, actor, route, key, content, status, location, tag, body from idempotency
            where actor = :actor and route = :route and key = :key\
            """;

    private static final String TABLE = "idempotency";

    private final Sql sql;
    private final ObjectMapper json;
    private final Sealer sealer;
    private final BlindIndex index;

    Answers(Sql sql, ObjectMapper json, Sealer sealer, BlindIndex index) {
        this.sql = sql;
        this.json = json;
        this.sealer = sealer;
        this.index = index;
    }

    StoredAnswer of(String org, Attempt attempt, int status, Created<?> created) {
        return new StoredAnswer(
                org,
                attempt.actor(),
                attempt.route(),
                attempt.key(),
                index.of(TABLE, attempt.content()),
                status,
                created.location(),
                created.tag().orElse(null),
                sealer.seal(text(created.body()), TABLE, rowOf(attempt), "body"));
    }

    /// The stored JSON text stands in for the view that it was written from, so that the first and
    /// every later answer are the same bytes.
    @SuppressWarnings("unchecked")
    <V> RestResponse<V> response(StoredAnswer answer, Attempt attempt) {
        var response =
                RestResponse.ResponseBuilder.create(
                                RestResponse.Status.fromStatusCode(answer.status()))
                        .location(URI.create(answer.location()))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity((Object) sealer.open(answer.body(), TABLE, rowOf(attempt), "body"));
        if (answer.tag() != null) {
            response.tag(new EntityTag(answer.tag()));
        }
        return (RestResponse<V>) response.build();
    }

    <V> RestResponse<V> repeat(StoredAnswer answer, Attempt attempt) {
        var same =
                index.candidates(TABLE, attempt.content()).stream()
                        .anyMatch(content -> MessageDigest.isEqual(answer.content(), content));
        if (!same) {
            throw Refusal.unprocessable("kit.idempotency-key-reused", "Idempotency-Key");
        }
        return response(answer, attempt);
    }

    Optional<StoredAnswer> find(Attempt attempt) {
        return sql.query(FIND).with(attempt).one(StoredAnswer.class);
    }

    String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The row has no id of its own: one that follows from its key, so that an answer opens under
    /// the key that it was given for and no other.
    private static UUID rowOf(Attempt attempt) {
        var key = String.join("\0", attempt.actor(), attempt.route(), attempt.key());
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
