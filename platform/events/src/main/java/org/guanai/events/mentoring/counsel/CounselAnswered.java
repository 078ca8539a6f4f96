package org.guanai.events.mentoring.counsel;

import java.util.UUID;

/// A request for counselling was answered (3.1.6a). Says nothing of the child. Key: the request.
///
/// @param askedBy the `person` who asked; null for a child, who finds the reply where it asked, and
///   for a paper without a name
public record CounselAnswered(UUID requestId, String org, UUID askedBy) {}
