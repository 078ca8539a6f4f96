package org.guanai.registry.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.guanai.registry.intake.Outcome;

/// Takes rosters (花名册) into the register, many rows at a time.
@ApplicationScoped
public class RosterDesk {

    /// Takes a chunk of rows, in the transaction that is going on or in one of its own; at most
    /// about 500 rows. A child is known by document number, else 学籍号, else school, name and birth
    /// date. The same rows again change nothing.
    ///
    /// Fails as a whole when another writer registers the same child at the same moment (unique
    /// violation, SQL state 23505): run the chunk again.
    ///
    /// @return one outcome per row, in the order of the rows
    @Transactional
    public List<Outcome> apply(List<RosterEntry> chunk) {
        return List.of();
    }
}
