package org.guanai.notification.channel;

import java.util.UUID;

/// What one person is told by one channel.
///
/// @param id the same for each repetition, `<subject>.<person>`
/// @param person registry's id of whoever is told
public record Message(String id, UUID person, String subject, String text) {}
