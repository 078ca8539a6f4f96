package org.guanai.aid.donation.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.aid.money.Money;

/// A campaign as it is opened, or put right.
///
/// @param closesOn last day
public record CampaignEntry(
        @NotBlank @Size(max = 100) String title,
        @NotNull Purpose purpose,
        @NotNull Money target,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn) {}
