package org.guanai.notification.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.notification.channel.ChannelUse;
import org.guanai.notification.delivery.Deliveries.Row;

/// The deliveries that the caller may see.
@ApplicationScoped
public class DeliveryLog {
    private final Deliveries deliveries;

    DeliveryLog(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /// What was sent within the caller's scope and what it cost, by month and channel.
    ///
    /// @param until exclusive
    public List<ChannelUse> uses(LocalDate from, LocalDate until) {
        return deliveries.uses(from, until);
    }

    /// By recipient, oldest first.
    public Map<UUID, List<DeliveryView>> of(Collection<UUID> notices) {
        return deliveries.of(notices).stream()
                .collect(groupingBy(Row::recipientId, mapping(Row::view, toList())));
    }
}
