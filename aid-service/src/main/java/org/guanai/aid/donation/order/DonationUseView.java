package org.guanai.aid.donation.order;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.money.Money;

/// What was done with donated money.
public record DonationUseView(
        UUID id, UUID studentId, Money amount, LocalDate usedOn, String what, String voucher) {}
