package org.guanai.safety.prevent.check;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.prevent.hazard.HazardGrade;

/// A check by a sheet.
///
/// @param school 10-digit 学校标识码; the caller's own school when absent
/// @param items one of each of the sheet
public record CheckEntry(
        @Pattern(regexp = "\\d{10}") String school,
        @NotNull CheckSheet sheet,
        @NotNull CheckRhythm rhythm,
        @NotNull LocalDate checkedOn,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid CheckedItem> items) {

    /// @throws Refusal.Invalid unless each item of the sheet is there once
    void requireAll(List<String> sheet) {
        var named = items.stream().map(CheckedItem::item).toList();
        if (named.size() != sheet.size() || !Set.copyOf(named).equals(Set.copyOf(sheet))) {
            throw Refusal.invalid("safety.check-items", "items");
        }
    }

    List<CheckedItem> failed() {
        return items.stream().filter(i -> !i.passes()).toList();
    }

    /// An item of the sheet.
    ///
    /// @param hazard what was found; absent for an item that passes
    public record CheckedItem(@NotBlank @Size(max = 200) String item, @Valid FoundHazard hazard) {
        boolean passes() {
            return hazard == null;
        }
    }

    /// A hazard that was found with a check.
    public record FoundHazard(
            @NotBlank @Size(max = 100) String place,
            @NotNull HazardGrade grade,
            @NotBlank @Size(max = 1000) String what,
            @NotNull UUID ownerId,
            @NotNull LocalDate dueOn) {}
}
