package org.guanai.notification.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guanai.kit.http.Page;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.time.BusinessZone;
import org.guanai.notification.channel.ChannelUse;
import org.guanai.notification.delivery.DeliveryLog;

/// Counts what was sent. At most three years at once.
@ApplicationScoped
class ChannelUseDesk {
    private static final int MOST_YEARS = 3;

    private final DeliveryLog deliveries;
    private final Clock clock;

    ChannelUseDesk(DeliveryLog deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /// @param from null for a year before the end
    /// @param until last day, null for today
    @Transactional
    Page<ChannelUse> list(LocalDate from, LocalDate until) {
        var today = LocalDate.ofInstant(clock.instant(), BusinessZone.ID);
        var end = Optional.ofNullable(until).orElse(today).plusDays(1);
        var begin = Optional.ofNullable(from).orElse(end.minusYears(1));
        if (begin.isAfter(end) || begin.isBefore(end.minusYears(MOST_YEARS))) {
            throw Refusal.invalid("notification.span-out-of-range", "from");
        }
        return new Page<>(deliveries.uses(begin, end), null);
    }
}
