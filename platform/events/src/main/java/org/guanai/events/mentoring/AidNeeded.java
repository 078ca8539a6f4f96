package org.guanai.events.mentoring;

import java.util.UUID;

/// A helper saw that a child's family needs help with money (3.1.3h): the school applies on its
/// behalf. Key: the student.
///
/// @param contactId the visit or talk at which it was seen
public record AidNeeded(UUID contactId, UUID studentId, UUID helperId, String org) {}
