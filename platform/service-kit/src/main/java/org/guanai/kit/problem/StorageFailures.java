package org.guanai.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Locale;
import java.util.Optional;
import org.guanai.kit.transaction.Failures;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;

/// Maps database failures to refusals. A violated constraint becomes the code in the service's
/// `problems.properties` (`constraint.<name>=<code>`), else a plain conflict. A transient failure
/// becomes a 503: the request may be retried with its key.
@ApplicationScoped
class StorageFailures {
    private final ProblemTexts texts;

    StorageFailures(ProblemTexts texts) {
        this.texts = texts;
    }

    Optional<Refusal> refusalOf(Throwable failure) {
        return Failures.causes(failure).stream()
                .flatMap(e -> meaning(e).stream())
                .findFirst()
                .or(() -> Failures.isPassing(failure) ? Optional.of(away()) : Optional.empty());
    }

    private Optional<Refusal> meaning(Throwable e) {
        return switch (e) {
            case Refusal refusal -> Optional.of(refusal);
            case OptimisticLockException _ -> Optional.of(Refusal.stale());
            case ConstraintViolationException c -> Optional.of(broken(c.getConstraintName()));
            case JDBCConnectionException _ -> Optional.of(away());
            default -> Optional.empty();
        };
    }

    private Refusal broken(String constraint) {
        return texts.find("constraint." + constraint, Locale.ENGLISH)
                .map(Refusal::conflict)
                .orElseGet(() -> Refusal.conflict("kit.conflict"));
    }

    private static Refusal away() {
        return Refusal.unavailable("kit.unavailable");
    }
}
