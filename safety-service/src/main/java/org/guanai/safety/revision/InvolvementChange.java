package org.guanai.safety.revision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.incident.IncidentReport.InvolvedStudent;
import org.guanai.safety.situation.Part;
import org.guanai.safety.suspect.Suspects;

/// Other people are concerned by an incident than was reported. What is absent stays as it is.
///
/// @param addStudents whose guardians are told at once
/// @param removeStudents who were named by mistake: their guardians are told so, and see it no more
/// @param suspectGuardianIds guardians of its students who are told no more, and see nothing of it
/// @param suspectStaffIds staff to whom it is closed from now on, whatever their post
/// @param clearedIds guardians and staff who are no longer suspected
/// @param reason stands in the audit
public record InvolvementChange(
        @Size(max = 200) List<@NotNull @Valid InvolvedStudent> addStudents,
        @Size(max = 200) List<@NotNull UUID> removeStudents,
        @Size(max = 50) List<@NotNull UUID> suspectGuardianIds,
        @Size(max = 50) List<@NotNull UUID> suspectStaffIds,
        @Size(max = 50) List<@NotNull UUID> clearedIds,
        @NotBlank @Size(max = 500) String reason) {

    /// In the order in which they were sent.
    ///
    /// @throws Refusal.Invalid when a student is named twice, or to be added and removed
    Map<UUID, Part> added() {
        var parts = new LinkedHashMap<UUID, Part>();
        for (var student : addStudents == null ? List.<InvolvedStudent>of() : addStudents) {
            var before = parts.put(student.studentId(), student.role());
            if (before != null || removed().contains(student.studentId())) {
                throw Refusal.invalid("safety.student-twice", "addStudents");
            }
        }
        return parts;
    }

    Set<UUID> removed() {
        return removeStudents == null ? Set.of() : Set.copyOf(removeStudents);
    }

    Suspects named() {
        return Suspects.of(suspectGuardianIds, suspectStaffIds);
    }

    Set<UUID> cleared() {
        return clearedIds == null ? Set.of() : Set.copyOf(clearedIds);
    }
}
