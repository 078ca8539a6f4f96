package org.guanai.proofs.bench.site;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Asks a database again and again on one connection, and the more seldom the longer the answer
/// takes, so that waiting takes little of the machine that is measured.
///
/// @param jdbc address of the database
public record Watching(String jdbc) {
    private static final Duration STEP = Duration.ofMillis(10);
    private static final int REST = 30;

    public static Watching of(Site site, String service) {
        return new Watching(site.platform().endpoints().jdbc(service));
    }

    /// Waits until a number has grown to what is wanted.
    ///
    /// @param select of one number
    /// @return when it had, by System.nanoTime
    /// @throws IllegalStateException when it still had not after so long
    public long until(String select, long wanted, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        try (var connection = DriverManager.getConnection(jdbc);
                var statement = connection.prepareStatement(select)) {
            while (true) {
                var asked = System.nanoTime();
                var found = number(statement);
                var took = System.nanoTime() - asked;
                if (found >= wanted) {
                    return System.nanoTime();
                }
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(
                            "%d of %d after %s: %s".formatted(found, wanted, patience, select));
                }
                LockSupport.parkNanos(Math.max(STEP.toNanos(), REST * took));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
