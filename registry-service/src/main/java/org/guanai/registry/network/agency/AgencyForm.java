package org.guanai.registry.network.agency;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// An agency to be entered in the directory.
///
/// @param org path of the organisation that it serves: county, township or village; the caller's
///   own when absent
/// @param contact who answers there
/// @param phone digits, with area code for a landline
/// @param dutyPhone at night and on holidays
/// @param tasks what it is there for
/// @param matters what may be referred to it
/// @param answerDays working days within which it answers
/// @param members ids of staff with the post `agency` who receive and answer for it
public record AgencyForm(
        OrgPath org,
        @NotNull AgencyKind kind,
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 50) String contact,
        @Size(max = 20) String phone,
        @Size(max = 20) String dutyPhone,
        @NotBlank @Size(max = 300) String tasks,
        @NotEmpty Set<@NotNull ReferralMatter> matters,
        @Min(1) @Max(60) int answerDays,
        @Size(max = 50) List<@NotNull UUID> members) {

    AgencyChange card() {
        return new AgencyChange(
                kind, name, contact, phone, dutyPhone, tasks, matters, answerDays, members);
    }
}
