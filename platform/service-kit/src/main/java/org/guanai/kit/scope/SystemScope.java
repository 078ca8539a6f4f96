package org.guanai.kit.scope;

import com.arjuna.ats.jta.TransactionManager;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import java.util.Optional;
import java.util.function.Supplier;

/// The scope that sees every row. Consumers, schedulers and the few public endpoints take it
/// explicitly, before the transaction begins: a transaction keeps the scope it started with.
public final class SystemScope {
    static final ScopedValue<Scope> BOUND = ScopedValue.newInstance();

    private SystemScope() {}

    /// @throws IllegalStateException inside a transaction, which would silently keep its own scope
    public static <T> T call(Supplier<T> work) {
        if (BOUND.isBound() && BOUND.get().equals(Scope.SYSTEM)) {
            return work.get();
        }
        refuseInsideTransaction();
        return ScopedValue.where(BOUND, Scope.SYSTEM).call(work::get);
    }

    /// The scope that was taken explicitly, here or by [ScopedWork].
    public static Optional<Scope> current() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    static void refuseInsideTransaction() {
        try {
            var status = TransactionManager.transactionManager().getStatus();
            if (status != Status.STATUS_NO_TRANSACTION) {
                throw new IllegalStateException(
                        "the system scope must begin before the transaction");
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
