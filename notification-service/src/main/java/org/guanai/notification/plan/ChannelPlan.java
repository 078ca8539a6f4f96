package org.guanai.notification.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.channel.ChannelKind;

/// Which channels send a notice (渠道方案): by its kind, by what is known of the person, by cost and by
/// the time of day. A channel that a plan does not name sends nothing, so that one that is added to
/// the installation sends nothing at first. Every notice can be read in the app. Rule
/// `channel-plan`.
///
/// @param occasions by kind of notice; one that is missing is only in the app
/// @param costs of one message by a channel, in CNY; a channel that is not named costs nothing
/// @param languages of channels that cannot send every language, such as SMS by registered template
/// @param quietFrom start of the quiet hours, wall clock of the county; the same as their end for
///   none
/// @param quietUntil their end; nothing but what is urgent is sent between
record ChannelPlan(
        @NotNull Map<NoticeKind, @NotNull @Valid Choice> occasions,
        @NotNull Map<ChannelKind, @NotNull BigDecimal> costs,
        @NotNull Map<ChannelKind, @NotNull Set<String>> languages,
        @NotNull LocalTime quietFrom,
        @NotNull LocalTime quietUntil) {

    /// All that send at once: the first ones, or where none of them can, the next one. None of a
    /// kind that the person reads on the platform only.
    List<ChannelKind> first(NoticeKind kind, Reachability person) {
        if (person.hasMuted(kind)) {
            return List.of();
        }
        var choice = choice(kind);
        var first = choice.first().stream().filter(c -> isUsable(c, choice, person)).toList();
        return first.isEmpty() ? next(kind, person, Set.of()) : first;
    }

    /// The one that sends when all that were tried have failed; empty when there is none.
    List<ChannelKind> next(NoticeKind kind, Reachability person, Collection<ChannelKind> tried) {
        var choice = choice(kind);
        return choice.next().stream()
                .filter(c -> !tried.contains(c) && isUsable(c, choice, person))
                .limit(1)
                .toList();
    }

    /// How long a notice is held back for the county's quiet hours and the person's own; an urgent
    /// one never.
    Duration hold(NoticeKind kind, QuietTime own, LocalTime now) {
        return kind.isUrgent()
                ? Duration.ZERO
                : QuietTime.hold(now, new QuietTime(quietFrom, quietUntil), own);
    }

    private boolean isUsable(ChannelKind channel, Choice choice, Reachability person) {
        return person.channels().contains(channel)
                && !choice.never().contains(channel)
                && choice.affords(costs.getOrDefault(channel, BigDecimal.ZERO))
                && languages
                        .getOrDefault(channel, Set.of(person.language()))
                        .contains(person.language());
    }

    private Choice choice(NoticeKind kind) {
        return occasions.getOrDefault(kind, Choice.NOTHING);
    }

    /// @param first all of them send at once
    /// @param next one after the other, in this order, each when all before have failed or are not
    ///   possible
    /// @param never not even where a list above names it
    /// @param upTo dearer channels are never used, in CNY; null for any
    record Choice(
            @NotNull List<@NotNull ChannelKind> first,
            @NotNull List<@NotNull ChannelKind> next,
            @NotNull Set<@NotNull ChannelKind> never,
            BigDecimal upTo) {
        static final Choice NOTHING = new Choice(List.of(), List.of(), Set.of(), null);

        private boolean affords(BigDecimal cost) {
            return upTo == null || cost.compareTo(upTo) <= 0;
        }
    }
}
