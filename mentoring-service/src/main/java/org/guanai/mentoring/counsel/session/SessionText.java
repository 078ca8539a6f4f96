package org.guanai.mentoring.counsel.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// What was said in a session, opened.
///
/// @param summary absent when nothing was written, or it was erased
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionText(UUID sessionId, @Nullable String summary, @Nullable String agreed) {}
