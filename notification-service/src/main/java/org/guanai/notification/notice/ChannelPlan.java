package org.guanai.notification.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import org.guanai.notification.channel.ChannelKind;

/// Which channels send a notice (渠道方案), by its kind; whatever is in no list is never used, so that
/// a channel that is added to the installation sends nothing until a plan names it. Every notice
/// can be read in the app. Rule `channel-plan`.
record ChannelPlan(@NotNull @Valid Choice incident, @NotNull @Valid Choice reminder) {

    /// The channels of a kind of notice, of those that are installed.
    List<ChannelKind> of(NoticeKind kind, Collection<ChannelKind> installed) {
        return switch (kind) {
            case INCIDENT -> incident.of(installed);
            case REMINDER -> reminder.of(installed);
        };
    }

    /// @param first all of them send at once
    /// @param next the first of them that is installed sends where none of `first` is, in the order
    ///   of their cost
    record Choice(
            @NotNull List<@NotNull ChannelKind> first, @NotNull List<@NotNull ChannelKind> next) {
        List<ChannelKind> of(Collection<ChannelKind> installed) {
            var at = first.stream().filter(installed::contains).toList();
            return at.isEmpty() ? next.stream().filter(installed::contains).limit(1).toList() : at;
        }
    }
}
