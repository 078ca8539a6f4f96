package org.guanai.notification.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.kit.transaction.Transactions;
import org.guanai.notification.channel.Channel;

/// Where notices leave what is to be handed over; written in their transaction, sent after its
/// commit.
@ApplicationScoped
public class Dispatch {
    /// The notice can be read by the person on the platform (站内): handed over with its commit.
    public static final String IN_APP = "IN_APP";

    /// Somebody told the person by telephone.
    public static final String CALL = "CALL";

    private final Attempts attempts;
    private final List<String> channels;
    private final Dispatcher dispatcher;
    private final DispatchConfig config;
    private final Transactions transactions;

    Dispatch(
            Attempts attempts,
            @io.quarkus.arc.All List<Channel> channels,
            Dispatcher dispatcher,
            DispatchConfig config,
            Transactions transactions) {
        this.attempts = attempts;
        this.channels = channels.stream().map(Channel::name).toList();
        this.dispatcher = dispatcher;
        this.config = config;
        this.transactions = transactions;
    }

    /// Notes that recipients can read their notice from now on, queues them for every channel that
    /// has to be sent over, and wakes the dispatcher after the commit.
    ///
    /// @param urgent an incident: before everything else
    /// @param at business time
    public void told(Collection<To> whom, boolean urgent, Instant at) {
        var here = whom.stream().map(to -> NewAttempt.done(to, IN_APP, urgent, at));
        var outside =
                (urgent ? whom : notDisturbed(whom))
                        .stream()
                                .flatMap(to ->
                                        channels.stream()
                                                .map(c -> NewAttempt.queued(to, c, urgent)))
                                .toList();
        attempts.add(Stream.concat(here, outside.stream()).toList());
        if (!outside.isEmpty()) {
            transactions.afterCommit(() -> dispatcher.wake(urgent));
        }
    }

    /// Each person once, and not those who were sent something lately.
    private Collection<To> notDisturbed(Collection<To> whom) {
        var people = whom.stream().map(To::person).toList();
        var lately = attempts.sentTo(people, config.quiet());
        return whom.stream().filter(to -> lately.add(to.person())).toList();
    }

    /// Notes that somebody was told by telephone.
    ///
    /// @param at business time
    public void called(To to, boolean urgent, Instant at) {
        attempts.add(List.of(NewAttempt.done(to, CALL, urgent, at)));
    }

    /// Somebody in the chain of a notice.
    public record To(UUID notice, UUID recipient, String org, UUID person) {}
}
