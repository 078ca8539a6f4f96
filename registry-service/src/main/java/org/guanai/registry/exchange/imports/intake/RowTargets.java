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
import org.guanai.registry.people.staff.StaffRegistration;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.sheets.RowChecks;
import org.guanai.sheets.SheetColumn;

/// The checks and the desk of each kind of list.
@ApplicationScoped
public class RowTargets {
    private final RosterDesk students;
    private final StaffRegistration staff;
    private final Schools schools;
    private final Clock clock;

    RowTargets(RosterDesk students, StaffRegistration staff, Schools schools, Clock clock) {
        this.students = students;
        this.staff = staff;
        this.schools = schools;
        this.clock = clock;
    }

    /// For the reading of one file: the checks remember its rows.
    ///
    /// @param bySystem whether another system sent it
    RowTarget<?, ?> of(ImportKind kind, boolean bySystem) {
        return switch (kind) {
            case ROSTER ->
                    new RowTarget<>(
                            new RosterChecks(clock, asked()), students::marked, students::take);
            case STAFF ->
                    new RowTarget<>(
                            new StaffChecks(clock, asked()),
                            Function.identity(),
                            bySystem ? staff::takeFromSystem : staff::take);
        };
    }

    /// The columns of a kind, in the order of its template.
    public static List<? extends SheetColumn> columns(ImportKind kind) {
        RowChecks<?> checks =
                switch (kind) {
                    case ROSTER -> new RosterChecks(Clock.systemUTC(), _ -> false);
                    case STAFF -> new StaffChecks(Clock.systemUTC(), _ -> false);
                };
        return checks.columns();
    }

    /// Asks once for each school of a file, in the scope of the requester.
    private Predicate<String> asked() {
        Map<String, Boolean> known = new HashMap<>();
        return code -> known.computeIfAbsent(code, c -> schools.at(c).isPresent());
    }
}
