package org.guanai.notification.channel;

import java.util.UUID;

/// A message to one person by one channel.
///
/// @param id the same on each retry, `<subject>.<person>`
/// @param person the recipient's id in the registry
public record Message(String id, UUID person, String subject, String text) {}
