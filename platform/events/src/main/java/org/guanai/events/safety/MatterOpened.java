package org.guanai.events.safety;

import java.time.Instant;
import java.util.UUID;

/// An acute concern about a child waits for the safety post (3.1.3k): its officer is to be told,
/// and no guardian. Key: the student.
public record MatterOpened(UUID matterId, UUID studentId, String org, Instant at) {}
