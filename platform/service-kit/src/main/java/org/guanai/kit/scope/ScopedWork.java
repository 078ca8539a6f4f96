package org.guanai.kit.scope;

import java.util.Optional;
import java.util.function.Supplier;

/// Work that goes on behind an answer, in the name and within the scope of whoever asked for it: a
/// job sees and writes what its requester could, nothing more.
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

    /// A part of the work that is going on, for another thread: it has the same scope there and is
    /// in the same name.
    ///
    /// @throws IllegalStateException when nobody asked for the work that is going on
    public static <T> Supplier<T> carried(Supplier<T> part) {
        var asked = requester().orElseThrow(() -> new IllegalStateException("nobody asked for it"));
        return () -> callAs(asked.scope(), asked.name(), part);
    }

    /// Who asked for the work that is going on, with their scope.
    public static Optional<Requester> requester() {
        return ASKED_BY.isBound()
                ? Optional.of(new Requester(SystemScope.BOUND.get(), ASKED_BY.get()))
                : Optional.empty();
    }

    public record Requester(Scope scope, String name) {}
}
