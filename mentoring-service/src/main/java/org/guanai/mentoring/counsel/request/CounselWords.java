package org.guanai.mentoring.counsel.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// The opened words of a request.
///
/// @param words absent when there are none, or they were erased
/// @param reply absent until it is answered
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CounselWords(UUID requestId, @Nullable String words, @Nullable String reply) {}
