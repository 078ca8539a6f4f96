package org.guanai.safety.boarding.rollcall;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.problem.Refusal;

/// A roll-call: only who is absent is named, so that two hundred beds take a minute.
///
/// @param school 10-digit 学校标识码; the caller's own school when absent
/// @param night the day on which the night begins
/// @param building and floor; one roll-call of each a night
/// @param due how many boarders should be in bed there
/// @param note wrong beds, strangers, damage: whatever was noticed
public record RollCallEntry(
        @Pattern(regexp = "\\d{10}") String school,
        @NotNull LocalDate night,
        @NotBlank @Size(max = 60) String building,
        @NotNull @Min(1) @Max(5000) Integer due,
        @NotNull @Size(max = 500) List<@NotNull @Valid Absent> absent,
        @Size(max = 1000) String note) {

    /// @throws Refusal.Invalid when a boarder is named twice, or more than were due
    Set<UUID> students() {
        var named = absent.stream().map(Absent::studentId).collect(Collectors.toSet());
        if (named.size() < absent.size()) {
            throw Refusal.invalid("safety.student-twice", "absent");
        }
        if (named.size() > due) {
            throw Refusal.invalid("safety.more-absent-than-due", "absent");
        }
        return named;
    }

    /// @throws Refusal.Invalid for leave without a slip
    void requireSlips() {
        if (absent.stream().anyMatch(a -> a.reason() == AbsenceReason.LEAVE && a.slip() == null)) {
            throw Refusal.invalid("safety.leave-without-slip", "absent");
        }
    }

    List<UUID> missing() {
        return absent.stream()
                .filter(a -> a.reason() == AbsenceReason.MISSING)
                .map(Absent::studentId)
                .toList();
    }

    /// A boarder who is not in bed.
    ///
    /// @param slip number of the class teacher's written slip, for leave
    public record Absent(
            @NotNull UUID studentId, @NotNull AbsenceReason reason, @Size(max = 40) String slip) {}
}
