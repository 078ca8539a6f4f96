package org.guanai.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.guanai.kit.effect.StoredAnswer;
import org.guanai.kit.idempotency.Once.Attempt;
import org.guanai.kit.problem.Refusal;

/// The stored answers of idempotent requests.
@ApplicationScoped
class Answers {
    private static final String FIND =
            """
            select org, actor, route, key, content, status, location, tag, body from idempotency
            where actor = ? and route = ? and key = ?\
            """;

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Answers(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    StoredAnswer of(String org, Attempt attempt, int status, Created created) {
        return new StoredAnswer(
                org,
                attempt.actor(),
                attempt.route(),
                attempt.key(),
                attempt.content(),
                status,
                created.location(),
                created.tag().orElse(null),
                text(created.body()));
    }

    Response response(StoredAnswer answer) {
        var response =
                Response.status(answer.status())
                        .location(URI.create(answer.location()))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(answer.body());
        if (answer.tag() != null) {
            response.tag(new EntityTag(answer.tag()));
        }
        return response.build();
    }

    Response repeat(StoredAnswer answer, Attempt attempt) {
        if (!MessageDigest.isEqual(answer.content(), attempt.content())) {
            throw Refusal.unprocessable("kit.idempotency-key-reused", "Idempotency-Key");
        }
        return response(answer);
    }

    Optional<StoredAnswer> find(Attempt attempt) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(FIND)) {
            select.setString(1, attempt.actor());
            select.setString(2, attempt.route());
            select.setString(3, attempt.key());
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        }
    }

    byte[] hash(Object content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoredAnswer read(ResultSet row) throws SQLException {
        return new StoredAnswer(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBytes(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
