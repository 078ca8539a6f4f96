package org.guanai.safety.mandatory.found;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.safety.suspect.Suspects;

/// What is reported, by a short guided form: facts that were seen, not judged.
///
/// @param school 10-digit 学校标识码; of the student, or the caller's own place, when absent
/// @param studentId absent for a child who is not known
/// @param childName of a child who is not known by an id; sealed in the database
/// @param situations of the nine
/// @param foundOn day on which it came to notice
/// @param foundHow a class teacher saw it, the child said it, a neighbour called …; sealed
/// @param facts what was seen and heard; sealed
/// @param marks on the body; sealed
/// @param where it happened; sealed
/// @param suspect who is suspected, in words, and how related; sealed
/// @param suspectGuardianIds guardians of the student to whom it is closed
/// @param suspectStaffIds staff to whom it is closed whatever their post
/// @param guardianSuspected a guardian is suspected: no guardian is told
/// @param danger now: 0 none, 1 possible, 2 serious, 3 acute
/// @param evidence what was kept, and where; sealed
/// @param firstAid what was done for the child at once; sealed
public record MandatoryEntry(
        @Pattern(regexp = "\\d{10}") String school,
        UUID studentId,
        @Size(max = 60) String childName,
        @NotEmpty Set<@NotNull Situation> situations,
        @NotNull LocalDate foundOn,
        @NotBlank @Size(max = 300) String foundHow,
        @NotBlank @Size(max = 4000) String facts,
        @Size(max = 1000) String marks,
        @Size(max = 300) String where,
        @Size(max = 500) String suspect,
        @Size(max = 20) List<@NotNull UUID> suspectGuardianIds,
        @Size(max = 20) List<@NotNull UUID> suspectStaffIds,
        Boolean guardianSuspected,
        @NotNull @Min(0) @Max(3) Integer danger,
        @Size(max = 1000) String evidence,
        @Size(max = 1000) String firstAid) {

    public Suspects suspects() {
        return Suspects.of(suspectGuardianIds, suspectStaffIds);
    }

    public boolean suspectsGuardian() {
        return Boolean.TRUE.equals(guardianSuspected)
                || suspectGuardianIds != null && !suspectGuardianIds.isEmpty();
    }
}
