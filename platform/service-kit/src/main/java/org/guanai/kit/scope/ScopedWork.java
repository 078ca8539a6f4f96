package org.guanai.kit.scope;

import java.util.Optional;
import java.util.function.Supplier;

/// Work behind an answer, in the name and scope of its requester: a job sees and writes what its
/// requester could, nothing more.
public final class ScopedWork {
    private static final ScopedValue<String> ASKED_BY = ScopedValue.newInstance();

    private ScopedWork() {}

    /// @param scope of the requester, kept with the job
    /// @param askedBy the requester's `caller.name()`, for the audit trail
    /// @throws IllegalStateException inside a transaction, which would silently keep its own scope
    public static <T> T callAs(Scope scope, String askedBy, Supplier<T> work) {
        SystemScope.refuseInsideTransaction();
        return ScopedValue.where(SystemScope.BOUND, scope).where(ASKED_BY, askedBy).call(work::get);
    }

    /// Carries scope and requester of the current work to another thread.
    ///
    /// @throws IllegalStateException when the current work has no requester
    public static <T> Supplier<T> carried(Supplier<T> part) {
        var asked = requester().orElseThrow(() -> new IllegalStateException("nobody asked for it"));
        return () -> callAs(asked.scope(), asked.name(), part);
    }

    /// Requester of the current work.
    public static Optional<Requester> requester() {
        return ASKED_BY.isBound()
                ? Optional.of(new Requester(SystemScope.BOUND.get(), ASKED_BY.get()))
                : Optional.empty();
    }

    public record Requester(Scope scope, String name) {}
}
