package org.guanai.registry.exchange.imports.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.guanai.registry.child.roster.RosterDesk;
import org.guanai.registry.exchange.imports.row.RosterChecks;
import org.guanai.registry.exchange.imports.row.StaffChecks;
import org.guanai.registry.exchange.ledger.LedgerChecks;
import org.guanai.registry.people.staff.StaffRegistration;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.place.organisation.Villages;
import org.guanai.registry.roll.ledger.LedgerDesk;
import org.guanai.sheets.RowChecks;
import org.guanai.sheets.SheetColumn;

/// The checks and the desk of each kind of list.
@ApplicationScoped
public class RowTargets {
    private final RosterDesk students;
    private final StaffRegistration staff;
    private final LedgerDesk ledger;
    private final Schools schools;
    private final Villages villages;
    private final Clock clock;

    RowTargets(
            RosterDesk students,
            StaffRegistration staff,
            LedgerDesk ledger,
            Schools schools,
            Villages villages,
            Clock clock) {
        this.students = students;
        this.staff = staff;
        this.ledger = ledger;
        this.schools = schools;
        this.villages = villages;
        this.clock = clock;
    }

    /// For the reading of one file: the checks remember its rows.
    ///
    /// @param bySystem whether another system sent it
    RowTarget<?, ?> of(ImportKind kind, boolean bySystem) {
        return switch (kind) {
            case ROSTER ->
                    new RowTarget<>(
                            new RosterChecks(clock, asked(c -> schools.at(c).isPresent())),
                            students::marked,
                            students::take);
            case STAFF ->
                    new RowTarget<>(
                            new StaffChecks(clock, asked(c -> schools.at(c).isPresent())),
                            Function.identity(),
                            bySystem ? staff::takeFromSystem : staff::take);
            case LEDGER ->
                    new RowTarget<>(
                            new LedgerChecks(clock, asked(c -> villages.at(c).isPresent())),
                            Function.identity(),
                            ledger::take);
        };
    }

    /// The columns of a kind, in the order of its template.
    public static List<? extends SheetColumn> columns(ImportKind kind) {
        RowChecks<?> checks =
                switch (kind) {
                    case ROSTER -> new RosterChecks(Clock.systemUTC(), _ -> false);
                    case STAFF -> new StaffChecks(Clock.systemUTC(), _ -> false);
                    case LEDGER -> new LedgerChecks(Clock.systemUTC(), _ -> false);
                };
        return checks.columns();
    }

    /// Asks once for each school or village of a file, in the scope of the requester.
    private static Predicate<String> asked(Predicate<String> isThere) {
        Map<String, Boolean> known = new HashMap<>();
        return code -> known.computeIfAbsent(code, isThere::test);
    }
}
