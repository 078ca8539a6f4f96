package org.guanai.registry.child.lookup;

import java.util.UUID;

/// A child beyond the school that looks for it. Never leaves the service.
///
/// @param nr position of the marks, from 0
public record Elsewhere(int nr, UUID student, Standing standing) {
    public enum Standing {
        /// Somewhere in the installation, by a number, with name and birth date.
        ENROLLED,
        /// In the county and enrolled nowhere, by a number, with name and birth date.
        LEFT,
        /// Somebody of another name or birth date, anywhere, by a number: the school learns nothing
        /// of it, and the county decides.
        DISPUTED,
        /// In the county, by name, birth date and a guardian's phone.
        ALIKE
    }
}
