package org.guanai.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Optional;
import javax.transaction.xa.XAException;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

class StorageFailuresTest {
    private final StorageFailures failures = new StorageFailures(new ProblemTexts());

    @Test
    void aPoolWithoutAConnectionIsNoFaultOfTheRequest() {
        var timeout = new SQLException("Acquisition timeout while waiting for new connection");
        assertUnavailable(new IllegalStateException("a statement failed", timeout));
    }

    /// What the database said last comes along with the transaction manager's own failure, not as
    /// its cause.
    @Test
    void aDatabaseThatDiesAtTheCommitIsNoFaultOfTheRequest() {
        var gone = new SQLException("terminating connection", "57P01");
        var atCommit = new XAException("one phase commit");
        atCommit.initCause(gone);
        var rollback = new RollbackException("could not commit");
        rollback.addSuppressed(atCommit);
        assertUnavailable(new IllegalStateException(rollback));
    }

    @Test
    void aDeadlockIsNoFaultOfTheRequest() {
        assertUnavailable(new SQLException("deadlock detected", "40P01"));
    }

    @Test
    void aBrokenConstraintIsAConflict() {
        var broken = new SQLException("duplicate key", "23505");
        var failure = new ConstraintViolationException("refused", broken, "some_constraint");
        assertInstanceOf(Refusal.Conflict.class, failures.refusalOf(failure).orElseThrow());
    }

    @Test
    void aMistakeOfOursStaysOne() {
        assertEquals(Optional.empty(), failures.refusalOf(new IllegalStateException("oops")));
        var syntax = new SQLException("syntax error", "42601");
        assertTrue(failures.refusalOf(syntax).isEmpty());
    }

    private void assertUnavailable(Throwable failure) {
        assertInstanceOf(Refusal.Unavailable.class, failures.refusalOf(failure).orElseThrow());
    }
}
