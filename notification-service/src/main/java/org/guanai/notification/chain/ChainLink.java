package org.guanai.notification.chain;

import java.util.UUID;
import org.guanai.notification.directory.Addressee;

/// A person's place in a chain.
///
/// @param position 1 first; those who are left out keep their number
/// @param relation to the student, by name of the registry's code; null for staff and helpers
public record ChainLink(Addressee who, int position, String relation) {
    public UUID person() {
        return who.person();
    }
}
