package org.guanai.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.guanai.kit.fault.CrashPoint;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.SideRows;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.transaction.Failures;
import org.jboss.resteasy.reactive.RestResponse;

/// Runs the effect of a creating request once for each `Idempotency-Key`, in one transaction, and
/// stores its answer with it. The key comes last, so that a first request costs no look-up: a
/// repeated one runs into the stored key, or into a refusal, is rolled back, and gets the first
/// answer.
@RequestScoped
public class Once {
    private static final String HEADER = "Idempotency-Key";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String CONSTRAINT = "idempotency_pkey";
    private static final int LONGEST = 128;

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Caller caller;
    private final Answers answers;
    private final SideRows effects;
    private final EntityManager entities;

    Once(
            HttpHeaders headers,
            UriInfo uri,
            Caller caller,
            Answers answers,
            SideRows effects,
            EntityManager entities) {
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
        this.answers = answers;
        this.effects = effects;
        this.entities = entities;
    }

    /// @param content what was sent: the body, or a hash of a file's bytes
    /// @throws Refusal.Invalid without a key
    /// @throws Refusal.Unprocessable when the key was used with other content
    public <V> RestResponse<V> created(Object content, Supplier<Created<V>> effect) {
        return answer(201, content, effect);
    }

    /// As `created`, for long work that goes on behind the answer.
    public <V> RestResponse<V> accepted(Object content, Supplier<Created<V>> effect) {
        return answer(202, content, effect);
    }

    private <V> RestResponse<V> answer(int status, Object content, Supplier<Created<V>> effect) {
        var attempt = new Attempt(caller.nameInPost(), uri.getPath(), key(), answers.text(content));
        try {
            var first =
                    QuarkusTransaction.requiringNew()
                            .call(() -> this.first(status, attempt, effect));
            CrashPoint.ANSWER_AFTER_COMMIT.reached();
            return first;
        } catch (RuntimeException e) {
            return this.<V>stored(attempt, e).orElseThrow(() -> e);
        }
    }

    private <V> RestResponse<V> first(int status, Attempt attempt, Supplier<Created<V>> effect)
            throws SQLException {
        var created = effect.get();
        entities.flush();
        var answer = answers.of(caller.org(), attempt, status, created);
        effects.writeWith(answer);
        CrashPoint.ANSWER_BEFORE_COMMIT.reached();
        return answers.response(answer, attempt);
    }

    /// The answer that this key got before; whatever stopped the repetition, the first answer
    /// counts.
    private <V> Optional<RestResponse<V>> stored(Attempt attempt, RuntimeException stopped) {
        if (!(stopped instanceof Refusal)
                && !isRepetition(stopped)
                && !Failures.hasState(stopped, UNIQUE_VIOLATION)) {
            return Optional.empty();
        }
        var known = QuarkusTransaction.requiringNew().call(() -> answers.find(attempt));
        return known.map(answer -> answers.<V>repeat(answer, attempt));
    }

    private String key() {
        var key = headers.getHeaderString(HEADER);
        if (key == null || key.isBlank() || key.length() > LONGEST) {
            throw Refusal.invalid("kit.idempotency-key-missing", HEADER);
        }
        return key.strip();
    }

    private static boolean isRepetition(Throwable e) {
        return Failures.causes(e).stream()
                .anyMatch(c -> String.valueOf(c.getMessage()).contains(CONSTRAINT));
    }
}
