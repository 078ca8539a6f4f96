package org.guanai.safety.responsibility.letter;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/// That a letter was signed by both; its scan is attached before.
public record Signature(@NotNull LocalDate signedOn) {}
