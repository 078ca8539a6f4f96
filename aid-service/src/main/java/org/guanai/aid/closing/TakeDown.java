package org.guanai.aid.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Takes a notice down that is itself wrong (撤下公示).
///
/// @param reason stands in the proof of publication and in the audit
public record TakeDown(@NotBlank @Size(max = 500) String reason) {}
