package org.guanai.safety.mandatory.told;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.guanai.safety.agency.Agency;
import org.guanai.safety.agency.SendingWay;

/// That an authority was told.
///
/// @param agency one beyond the three that must be told, too
/// @param toldAt not later than now
/// @param receivedBy who has taken it there
/// @param receipt number that it gave (接报回执)
public record ChannelEntry(
        @NotNull Agency agency,
        @NotNull Instant toldAt,
        @NotNull SendingWay way,
        @NotBlank @Size(max = 60) String receivedBy,
        @Size(max = 60) String receipt) {}
