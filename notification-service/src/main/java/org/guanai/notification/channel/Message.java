package org.guanai.notification.channel;

import java.util.Optional;
import java.util.UUID;

/// A message to one person by one channel.
///
/// @param id the same on each retry, `<subject>.<person>`
/// @param person the recipient's id in the registry
/// @param org path of the organisation that it comes from
/// @param link under which the notice is read and acknowledged without an account
public record Message(
        String id, UUID person, String org, String subject, String text, Optional<String> link) {

    /// The text with its link, for channels that take any length.
    public String full() {
        return link.map(at -> text + "\n\n" + at).orElse(text);
    }
}
