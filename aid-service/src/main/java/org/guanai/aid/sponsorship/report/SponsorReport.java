package org.guanai.aid.sponsorship.report;

import java.time.LocalDate;
import java.util.List;
import org.guanai.aid.money.Money;
import org.guanai.kit.openapi.Nullable;

/// What the school hands to the sponsor: no name but the given one, and that by consent; no class,
/// address or document.
///
/// @param givenName absent without the guardian's consent
/// @param words of the child, as the school let them through
public record SponsorReport(
        String pupilCode,
        @Nullable String givenName,
        int grade,
        Money given,
        List<GiftLine> gifts,
        List<String> words) {
    /// @param on when it was handed over
    public record GiftLine(LocalDate on, String what, Money amount) {}
}
