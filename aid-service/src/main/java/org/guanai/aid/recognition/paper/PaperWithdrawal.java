package org.guanai.aid.recognition.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Takes a paper back (撤回).
public record PaperWithdrawal(@NotBlank @Size(min = 4, max = 200) String reason) {}
