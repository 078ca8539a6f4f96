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
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.personal.Phone;

/// An agency as it is from now on.
///
/// @param contact who answers there
/// @param phone digits, with area code for a landline
/// @param dutyPhone at night and on holidays
/// @param tasks what it is there for
/// @param matters what may be referred to it
/// @param answerDays working days within which it answers
/// @param members ids of staff with the post `agency` who receive and answer for it
public record AgencyChange(
        @NotNull AgencyKind kind,
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 50) String contact,
        @Size(max = 20) String phone,
        @Size(max = 20) String dutyPhone,
        @NotBlank @Size(max = 300) String tasks,
        @NotEmpty Set<@NotNull ReferralMatter> matters,
        @Min(1) @Max(60) int answerDays,
        @Size(max = 50) List<@NotNull UUID> members) {

    List<UUID> people() {
        return members == null ? List.of() : members.stream().distinct().toList();
    }

    /// @throws Refusal.Invalid for what nobody can dial
    AgencyChange dialled() {
        return new AgencyChange(
                kind,
                name,
                contact,
                dialled(phone, "phone"),
                dialled(dutyPhone, "dutyPhone"),
                tasks,
                matters,
                answerDays,
                members);
    }

    private static String dialled(String text, String field) {
        return text == null || text.isBlank()
                ? null
                : Phone.parse(text)
                        .orElseThrow(() -> Refusal.invalid("registry.phone-invalid", field));
    }
}
