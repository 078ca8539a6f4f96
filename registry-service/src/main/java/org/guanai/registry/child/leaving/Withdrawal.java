package org.guanai.registry.child.leaving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.guanai.registry.child.enrolment.Ending;
import org.guanai.registry.child.enrolment.FarSchool;

/// The end of a student's enrolment (离校).
///
/// @param on last day at the school; today when absent
/// @param goesTo school beyond the county that the child transfers to (转出县外)
/// @param document number of the transfer form (转学联系表)
public record Withdrawal(
        @NotNull Ending reason,
        LocalDate on,
        @Size(max = 120) String goesTo,
        @Size(max = 60) String document) {

    /// Empty when it goes to no school that is named.
    Optional<FarSchool> farSchool() {
        return goesTo == null ? Optional.empty() : Optional.of(new FarSchool(goesTo, document));
    }
}
