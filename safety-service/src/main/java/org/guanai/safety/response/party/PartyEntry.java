package org.guanai.safety.response.party;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// An adult or outsider in an incident.
///
/// @param staffId a member of staff; absent for an outsider
/// @param name of an outsider, sealed in the database; absent for staff, and where it is not known
/// @param contact phone or address of an outsider, sealed in the database
/// @param note what they look like, what they saw; sealed in the database
public record PartyEntry(
        @NotNull PartyRole role,
        UUID staffId,
        @Size(max = 60) String name,
        @Size(max = 200) String contact,
        @Size(max = 1000) String note) {

    /// @throws Refusal.Invalid when nobody can be told from it
    /// @throws Refusal.Unprocessable for staff who are suspects: that shuts them out
    void require() {
        if (staffId == null && name == null && note == null) {
            throw Refusal.invalid("safety.party-nobody", "name");
        }
        if (staffId != null && role == PartyRole.SUSPECT) {
            throw Refusal.unprocessable("safety.suspect-by-involvement", "role");
        }
    }
}
