package org.guanai.registry.people.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.personal.PersonName;
import org.guanai.registry.personal.Phone;
import org.guanai.registry.personal.ResidentId;
import org.guanai.text.TypedText;

/// A member of staff to be registered by hand.
///
/// @param org path of the organisation; absent when `school` names one
/// @param school 10-digit 学校标识码; absent when `org` is given
/// @param sex GB/T 2261.1: 1 male, 2 female
/// @param documentNumber 身份证件号
/// @param username what to log in with, with a letter in it; absent means one that the platform
///   makes
/// @param posts roles: principal, class-teacher, teacher, counsellor, aid-officer, safety-officer …
public record StaffForm(
        String org,
        @Pattern(regexp = "\\d{10}") String school,
        @NotBlank @Size(max = 50) String name,
        @Pattern(regexp = "[0129]") String sex,
        String documentNumber,
        String phone,
        @Email @Size(max = 120) String email,
        @Pattern(regexp = StaffForm.USERNAME) String username,
        @NotEmpty Set<@NotBlank String> posts,
        List<@NotNull @Valid Taught> classes) {

    /// With a letter: a name of digits alone would be taken for a phone, and tell of whom.
    public static final String USERNAME = "(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9._-]{1,39}";

    public StaffForm {
        name = PersonName.tidied(name);
        school = TypedText.number(school);
        email = email == null || email.isBlank() ? null : email;
    }

    StaffEntry entry(Clock clock) {
        if ((org == null) == (school == null)) {
            throw Refusal.invalid("registry.org-or-school", "school");
        }
        return new StaffEntry(
                org,
                school,
                name.strip(),
                sex,
                documentNumber == null ? null : number(clock),
                phone == null ? null : dialled(),
                email,
                username,
                posts,
                classes == null ? List.of() : classes.stream().map(Taught::entry).toList());
    }

    private String number(Clock clock) {
        return ResidentId.parse(documentNumber, clock)
                .orElseThrow(() -> Refusal.invalid("registry.document-invalid", "documentNumber"))
                .number();
    }

    private String dialled() {
        return Phone.parse(phone)
                .orElseThrow(() -> Refusal.invalid("registry.phone-invalid", "phone"));
    }

    public record Taught(@Min(1) @Max(9) int grade, @NotBlank @Size(max = 20) String name) {
        StaffEntry.TaughtClass entry() {
            return new StaffEntry.TaughtClass(grade, name.strip());
        }
    }
}
