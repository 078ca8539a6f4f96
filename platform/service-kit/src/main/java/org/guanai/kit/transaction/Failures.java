package org.guanai.kit.transaction;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Tells what is wrong with the surroundings from what is wrong with the work itself.
public final class Failures {
    /// Connection lost, resources short, shut down, system error; rolled back for another
    /// transaction's sake.
    private static final List<String> PASSING = List.of("08", "53", "57P", "58", "40", "55P03");

    private Failures() {}

    /// Passes by itself: a database or another part that is away, a deadlock. The record is not to
    /// blame.
    public static boolean isPassing(Throwable failure) {
        return causes(failure).stream().anyMatch(Failures::isPassingItself);
    }

    /// The failure itself, what caused it, and what came along with it: a commit that fails hides
    /// the database's own words there.
    public static List<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        collect(failure, causes);
        return causes;
    }

    /// What failed and where, without messages: they quote values.
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
            // The pool throws it without a state when it has no connection to give.
            case SQLException e when e.getSQLState() == null -> true;
            case SQLException e -> PASSING.stream().anyMatch(e.getSQLState()::startsWith);
            case java.net.SocketException _, java.net.SocketTimeoutException _ -> true;
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
