package org.guanai.notification.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.id.Ids;
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

    /// Queues a recipient for every channel that has to be sent over, and wakes the dispatcher
    /// after the commit.
    ///
    /// @param urgent an incident: before everything else
    public void queue(To to, boolean urgent) {
        if (!urgent && attempts.sentTo(to.person(), config.quiet())) {
            return;
        }
        for (var channel : channels) {
            attempts.add(Ids.next(), to.by(channel), to.org(), urgent, "QUEUED", null);
        }
        transactions.afterCommit(() -> dispatcher.wake(urgent));
    }

    /// Notes a hand-over that needs no sending.
    ///
    /// @param at business time
    public void done(To to, String channel, boolean urgent, Instant at) {
        attempts.add(Ids.next(), to.by(channel), to.org(), urgent, "HANDED_OVER", at);
    }

    /// Somebody in the chain of a notice.
    public record To(UUID notice, UUID recipient, String org, UUID person) {
        Attempt by(String channel) {
            return new Attempt(null, notice, recipient, person, channel, 0);
        }
    }
}
