package org.guanai.mentoring.team.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.guanai.events.mentoring.HelperType;
import org.guanai.kit.scope.OrgPath;
import org.guanai.text.TypedText;

/// A helper as they are registered.
///
/// @param unit where a surrogate parent works; their appointment needs it (3.1.4e)
/// @param capability why they are able to look after a child (代理能力说明); their appointment needs it
/// @param application what they wrote when they applied; sealed
/// @param org path of the organisation that looks after the helper; the caller's own when absent
public record HelperRegistration(
        @NotBlank @Size(max = 100) String name,
        @NotNull HelperType type,
        @NotNull Category category,
        @Size(max = 200) String unit,
        @Pattern(regexp = "1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}") String phone,
        @Email @Size(max = 200) String email,
        @Size(max = 1000) String capability,
        @Valid HelperApplication application,
        OrgPath org) {

    public HelperRegistration {
        phone = TypedText.number(phone);
        email = email == null || email.isBlank() ? null : email;
    }
}
