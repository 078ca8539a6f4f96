package org.guanai.registry.child.lookup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.lookup.Elsewhere.Standing;

/// Asks about a number that is entered by hand, as a roster asks for its rows.
@ApplicationScoped
public class NumberCheck {
    private final ChildLookUp lookUp;
    private final NumberTries tries;

    NumberCheck(ChildLookUp lookUp, NumberTries tries) {
        this.lookUp = lookUp;
        this.tries = tries;
    }

    /// @return the child of another name or birth date who has the number; the caller learns
    ///   nothing of it
    /// @throws Refusal.Conflict when a child of this name and birth date has the number elsewhere,
    ///   or the caller has tried too many today
    public Optional<UUID> disputed(Marks marks) {
        if (tries.areExhausted()) {
            throw Refusal.conflict("registry.too-many-numbers");
        }
        // A refusal rolls the request back; the try stays.
        QuarkusTransaction.requiringNew().run(() -> tries.note(1));
        var beyond = lookUp.elsewhere(List.of(marks));
        if (beyond.stream().anyMatch(e -> isTaken(e.standing()))) {
            throw Refusal.conflict("registry.number-taken", "documentNumber");
        }
        return beyond.stream()
                .filter(e -> e.standing() == Standing.DISPUTED)
                .map(Elsewhere::student)
                .findFirst();
    }

    private static boolean isTaken(Standing standing) {
        return standing == Standing.ENROLLED || standing == Standing.LEFT;
    }
}
