package org.guanai.safety.responsibility.home;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/// That a family has signed on paper; the school keeps the paper.
///
/// @param guardianId who has signed; absent where it is not known
public record HomeSignature(@NotNull LocalDate signedOn, UUID guardianId) {}
