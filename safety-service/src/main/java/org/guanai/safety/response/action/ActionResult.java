package org.guanai.safety.response.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What came of an action.
///
/// @param result sealed in the database
/// @param receipt number under which an authority has taken a referral
public record ActionResult(
        @NotBlank @Size(max = 2000) String result, @Size(max = 60) String receipt) {}
