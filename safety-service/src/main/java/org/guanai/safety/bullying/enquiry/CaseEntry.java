package org.guanai.safety.bullying.enquiry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// What is enquired into.
///
/// @param kinds of bullying
/// @param parties the students of one school, each with their part
/// @param repeated it has happened before
/// @param account what is told; sealed in the database
/// @param harm done; sealed in the database
/// @param protection what was done at once for those involved; sealed in the database
public record CaseEntry(
        @NotNull LocalDate foundOn,
        @NotEmpty Set<@NotNull BullyingKind> kinds,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid Party> parties,
        @NotNull Boolean repeated,
        @NotBlank @Size(max = 4000) String account,
        @Size(max = 2000) String harm,
        @NotBlank @Size(max = 2000) String protection) {

    /// @throws Refusal.Invalid when a student is named twice
    public Map<UUID, BullyingRole> parts() {
        var parts = new LinkedHashMap<UUID, BullyingRole>();
        for (var party : parties) {
            if (parts.put(party.studentId(), party.role()) != null) {
                throw Refusal.invalid("safety.student-twice", "parties");
            }
        }
        return parts;
    }

    /// A student and their part.
    public record Party(@NotNull UUID studentId, @NotNull BullyingRole role) {}
}
