package org.guanai.notification.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
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
    Page<ChannelUse> list(LocalDate from, LocalDate until, Paging paging) {
        var today = LocalDate.ofInstant(clock.instant(), BusinessZone.ID);
        var end = Optional.ofNullable(until).orElse(today).plusDays(1);
        var begin = Optional.ofNullable(from).orElse(end.minusYears(1));
        if (begin.isAfter(end) || begin.isBefore(end.minusYears(MOST_YEARS))) {
            throw Refusal.invalid("notification.span-out-of-range", "from");
        }
        var after = paging.after(1).map(List::getFirst).orElse("");
        var rest =
                deliveries.uses(begin, end).stream()
                        .filter(use -> key(use).compareTo(after) > 0)
                        .limit(paging.limit() + 1L)
                        .toList();
        return Page.of(rest, paging.limit(), use -> Cursor.of(key(use)));
    }

    private static String key(ChannelUse use) {
        return use.month() + "." + use.channel();
    }
}
