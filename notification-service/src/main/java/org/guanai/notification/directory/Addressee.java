package org.guanai.notification.directory;

import java.util.Collection;
import java.util.UUID;

/// Somebody who can be told something.
///
/// @param human the same in all posts of one person; null where it is not known
/// @param name null where no snapshot has arrived
/// @param language `zh` or `en`: as they wish, else as the school's records say
/// @param active false once they have left
/// @param email whether an e-mail address is known, or may still arrive
/// @param phone the same of a telephone number
/// @param calm what they do not want to be sent, or not now
public record Addressee(
        UUID person,
        UUID human,
        String name,
        String language,
        boolean active,
        boolean email,
        boolean phone,
        Calm calm) {

    /// Whether it is one of these, in whatever post.
    public boolean isOneOf(Collection<UUID> people) {
        return people.contains(person) || human != null && people.contains(human);
    }

    /// A person whose snapshot has not arrived yet: it may bring any address.
    static Addressee unknown(UUID person) {
        return new Addressee(person, null, null, "zh", true, true, true, Calm.NONE);
    }
}
