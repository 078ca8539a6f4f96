package org.guanai.registry.child.lookup;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.scope.OrgPath;

/// A child that a school has on its roll (学籍), as it is recognised.
///
/// @param entryHash of the roster's row that was taken last
/// @param corrected by hand since then
/// @param joined known by a record that was joined into its own
public record OnRoll(
        UUID id,
        OrgPath org,
        String name,
        LocalDate birthDate,
        byte[] documentIndex,
        byte[] studentNumberIndex,
        Status status,
        byte[] entryHash,
        boolean corrected,
        boolean joined) {

    public boolean isEnrolled() {
        return status == Status.ENROLLED;
    }
}
