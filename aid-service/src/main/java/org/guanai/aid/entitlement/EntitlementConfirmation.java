package org.guanai.aid.entitlement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.text.TypedText;

/// A school confirms that its children, or those of a class, got an exemption.
///
/// @param school 10-digit 学校标识码
/// @param className all classes where it is absent
/// @param except children who did not
public record EntitlementConfirmation(
        @NotNull @Pattern(regexp = "\\d{10}") @Schema(examples = "2133000123") String school,
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") @Schema(examples = "2025-2026-2")
                String term,
        @NotNull Exemption exemption,
        @Size(max = 40) String className,
        @NotNull LocalDate on,
        @Size(max = 200) List<@NotNull UUID> except) {

    public EntitlementConfirmation {
        school = TypedText.number(school);
        except = except == null ? List.of() : except;
    }

    /// What is confirmed by hand; a subsidy is given by the bank.
    public enum Exemption {
        TUITION,
        TEXTBOOKS;

        EntitlementKind kind() {
            return EntitlementKind.valueOf(name());
        }
    }
}
