package org.guanai.aid.donation.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.money.Money;

/// A campaign as everybody may read it: its account to the cent, and nothing of a child.
///
/// @param donors who consent to be named, at most 200
public record PublicCampaignView(
        UUID id,
        String title,
        Purpose purpose,
        Money target,
        LocalDate closesOn,
        Money received,
        Money used,
        Money left,
        List<String> donors) {}
