package org.guanai.kit.transaction;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Tells transient failures from faults of the work itself.
public final class Failures {
    /// SQL states: connection lost, resources short, shutdown, system error; serialization failure,
    /// deadlock, lock not available.
    private static final List<String> PASSING = List.of("08", "53", "57P", "58", "40", "55P03");

    private Failures() {}

    /// Transient: a retry may succeed, since a database or another dependency is unreachable, or
    /// another transaction won.
    public static boolean isPassing(Throwable failure) {
        return causes(failure).stream().anyMatch(Failures::isPassingItself);
    }

    /// The failure, its causes, and their suppressed exceptions: a failed commit hides the
    /// database's error there.
    public static List<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        collect(failure, causes);
        return causes;
    }

    /// Whether a cause of the failure has an SQL state that begins with one of these.
    public static boolean hasState(Throwable failure, String... states) {
        return causes(failure).stream()
                .anyMatch(cause ->
                        cause instanceof SQLException e
                                && e.getSQLState() != null
                                && Stream.of(states).anyMatch(e.getSQLState()::startsWith));
    }

    /// Kinds and place of a failure, without messages, which quote values.
    public static String reason(Throwable failure) {
        var causes = causes(failure);
        var names =
                causes.stream().map(Failures::name).distinct().collect(Collectors.joining(" < "));
        return place(causes).map(place -> names + " at " + place).orElse(names);
    }

    private static boolean isPassingItself(Throwable cause) {
        return switch (cause) {
            case SQLTransientException _,
                    SQLRecoverableException _,
                    SQLNonTransientConnectionException _ ->
                    true;
            // The pool throws it without a state when it has no connection left.
            case SQLException e when e.getSQLState() == null -> true;
            case SQLException e -> PASSING.stream().anyMatch(e.getSQLState()::startsWith);
            case SocketException _, SocketTimeoutException _ -> true;
            default -> false;
        };
    }

    private static String name(Throwable cause) {
        var name = cause.getClass().getSimpleName();
        return switch (cause) {
            case PSQLException e when e.getServerErrorMessage() != null ->
                    name + " " + e.getSQLState() + constraint(e.getServerErrorMessage());
            case SQLException e -> name + " " + e.getSQLState();
            default -> name;
        };
    }

    private static String constraint(ServerErrorMessage message) {
        return message.getConstraint() == null ? "" : " " + message.getConstraint();
    }

    private static Optional<String> place(List<Throwable> causes) {
        return causes.reversed().stream()
                .flatMap(cause -> List.of(cause.getStackTrace()).stream())
                .filter(frame -> frame.getClassName().startsWith("org.guanai."))
                .filter(frame -> !frame.getClassName().startsWith("org.guanai.kit."))
                .findFirst()
                .map(f -> f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber());
    }

    private static void collect(Throwable failure, List<Throwable> causes) {
        if (failure == null || causes.contains(failure)) {
            return;
        }
        causes.add(failure);
        collect(failure.getCause(), causes);
        for (var suppressed : failure.getSuppressed()) {
            collect(suppressed, causes);
        }
    }
}
