package org.guanai.notification.attempt;

import java.util.UUID;

/// One person to be told by one channel (送达尝试).
///
/// @param tries how often it was claimed, this time included
record Attempt(UUID id, UUID notice, UUID recipient, UUID person, String channel, int tries) {}
