package org.guanai.mentoring.counsel.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// The counsellor's answer to a request; given again it replaces the former.
///
/// @param reply for whoever asked, at most 2000 characters
public record CounselReply(@NotBlank @Size(max = 2000) String reply) {}
