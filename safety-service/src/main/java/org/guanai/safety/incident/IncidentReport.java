package org.guanai.safety.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.situation.Casualties;
import org.guanai.safety.situation.IncidentKind;
import org.guanai.safety.situation.Part;
import org.guanai.safety.suspect.Suspects;

/// What a member of staff reports (3.1.5e).
///
/// @param id chosen by a client that works offline, absent otherwise: sent again by the same
///   organisation it is refused, and the incident is found by it there
/// @param severity 1 minor (一般) to 4 gravest (特别重大)
/// @param what sealed in the database
/// @param dead how many died; 0 when absent
/// @param injured how many were injured or fell ill; 0 when absent
/// @param school 10-digit 学校标识码 where it happened, for an incident without students; the caller's
///   own place when absent
/// @param students whose guardians are told at once; a whole school of three hundred is one report
/// @param suspectGuardianIds guardians of these students who are never told
/// @param suspectStaffIds staff to whom it is closed whatever their post
public record IncidentReport(
        UUID id,
        @NotNull IncidentKind kind,
        @NotNull @Min(1) @Max(4) Integer severity,
        @NotBlank @Size(max = 4000) String what,
        @Size(max = 500) String where,
        @NotNull Instant occurredAt,
        @Min(0) @Max(10_000) Integer dead,
        @Min(0) @Max(100_000) Integer injured,
        @Pattern(regexp = "\\d{10}") String school,
        @NotNull @Size(max = 2000) List<@NotNull @Valid InvolvedStudent> students,
        @Size(max = 50) List<@NotNull UUID> suspectGuardianIds,
        @Size(max = 50) List<@NotNull UUID> suspectStaffIds) {

    Suspects suspects() {
        return Suspects.of(suspectGuardianIds, suspectStaffIds);
    }

    Casualties casualties() {
        return Casualties.of(dead, injured);
    }

    /// In the order of the report.
    ///
    /// @throws Refusal.Invalid when a student is named twice
    Map<UUID, Part> parts() {
        var parts = new LinkedHashMap<UUID, Part>();
        for (var student : students) {
            if (parts.put(student.studentId(), student.role()) != null) {
                throw Refusal.invalid("safety.student-twice", "students");
            }
        }
        return parts;
    }

    /// A student and their part in the incident.
    public record InvolvedStudent(@NotNull UUID studentId, @NotNull Part role) {}
}
