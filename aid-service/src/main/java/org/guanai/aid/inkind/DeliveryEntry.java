package org.guanai.aid.inkind;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.aid.money.Money;
import org.guanai.text.TypedText;

/// What was handed out, as it is entered.
///
/// @param school 10-digit 学校标识码
/// @param studentId absent for a whole school's meals
/// @param quantity meals, or pieces
/// @param cost CNY of all of it
/// @param receivedBy who signed for it; for meals who ate with the pupils (陪餐)
public record DeliveryEntry(
        @NotNull UUID programmeId,
        @NotNull @Pattern(regexp = "\\d{10}") @Schema(examples = "2133000123") String school,
        UUID studentId,
        @NotNull DeliveryKind kind,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String item,
        @NotNull @Min(1) @Max(100000) Integer quantity,
        @NotNull Money cost,
        @Size(max = 100) String supplier,
        @NotBlank @Size(max = 40) String receivedBy,
        @Size(max = 40) String witness) {

    public DeliveryEntry {
        school = TypedText.number(school);
    }
}
