package org.guanai.registry.child.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Takes evidence back (撤回), or one of its files.
public record EvidenceWithdrawal(@NotBlank @Size(min = 4, max = 200) String reason) {}
