package org.guanai.aid.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.guanai.events.registry.StudentSnapshot.Stage;

/// The state's reference rates of the living subsidy (一补, 3.3.2b). Rule `living-subsidy`.
record LivingSubsidy(@NotEmpty List<@NotNull @Valid ReferenceRate> rates) {

    /// @param perYear CNY of a school year; one half a term
    record ReferenceRate(@NotNull Stage stage, boolean boarder, @NotNull Money perYear) {}
}
