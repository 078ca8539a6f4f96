package org.guanai.registry.child.leaving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guanai.registry.child.enrolment.FarSchool;

/// Where a child came from, beyond the county (县外转入).
///
/// @param school its name and place
/// @param document number of the transfer form (转学联系表)
public record Origin(
        @NotBlank @Size(max = 120) String school, @NotBlank @Size(max = 60) String document) {

    FarSchool farSchool() {
        return new FarSchool(school.strip(), document.strip());
    }
}
