package org.guanai.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;

/// What a failure of the database means for the caller. A broken constraint becomes the code that
/// the service gives it in its `problems.properties` (`constraint.<name>=<code>`), else a plain
/// conflict.
@ApplicationScoped
class StorageFailures {
    private static final int DEEPEST = 20;

    private final ProblemTexts texts;

    StorageFailures(ProblemTexts texts) {
        this.texts = texts;
    }

    Optional<Refusal> refusalOf(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(e -> meaning(e).stream())
                .findFirst();
    }

    private Optional<Refusal> meaning(Throwable e) {
        return switch (e) {
            case Refusal refusal -> Optional.of(refusal);
            case OptimisticLockException _ -> Optional.of(Refusal.stale());
            case ConstraintViolationException c -> Optional.of(broken(c.getConstraintName()));
            case JDBCConnectionException _ -> Optional.of(away());
            case SQLException s when isAway(s) -> Optional.of(away());
            default -> Optional.empty();
        };
    }

    private Refusal broken(String constraint) {
        return texts.find("constraint." + constraint, Locale.ENGLISH)
                .map(Refusal::conflict)
                .orElseGet(() -> Refusal.conflict("kit.conflict"));
    }

    /// Class 08 is a lost connection, 53 a lack of resources, 57P an administrator's stop; Agroal's
    /// time-out has none.
    private static boolean isAway(SQLException e) {
        var state = e.getSQLState();
        return state == null
                ? e.getMessage() != null && e.getMessage().contains("acquisition timeout")
                : state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }

    private static Refusal away() {
        return Refusal.unavailable("kit.unavailable");
    }
}
