package org.guanai.events.mentoring;

import java.util.UUID;

/// A helper met with so acute a concern that the school's safety post has to look at it (3.1.3k,
/// 3.1.5). Carries no text. Key: the student.
///
/// @param contactId the contact with which it was recorded
/// @param concern 0 none – 3 acute
public record ConcernRaised(
        UUID contactId, UUID pairingId, UUID studentId, UUID helperId, String org, int concern) {}
