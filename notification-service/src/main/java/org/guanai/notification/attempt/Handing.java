package org.guanai.notification.attempt;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanai.kit.fault.CrashPoint;
import org.guanai.notification.channel.Channel;
import org.guanai.notification.channel.Channel.Addressed;
import org.guanai.notification.channel.Outcome;

/// Hands one attempt to its channel and notes what became of it. Between the two nothing is locked:
/// who dies there hands it over a second time, with the same message id.
@ApplicationScoped
class Handing {
    private final Attempts attempts;
    private final Letters letters;
    private final Map<String, Channel> channels;
    private final DispatchConfig config;
    private final Event<HandedOver> handOvers;
    private final Clock clock;

    Handing(
            Attempts attempts,
            Letters letters,
            @All List<Channel> channels,
            DispatchConfig config,
            Event<HandedOver> handOvers,
            Clock clock) {
        this.attempts = attempts;
        this.letters = letters;
        this.channels =
                channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
        this.config = config;
        this.handOvers = handOvers;
        this.clock = clock;
    }

    /// Claims the next one and looks up what it needs, in one transaction: an incident waits for
    /// each. One that cannot be prepared is claimed all the same, else it would stay the next.
    Optional<Prepared> next(boolean urgent) {
        var claimed = new AtomicReference<Attempt>();
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> {
                        var attempt = attempts.claim(urgent, config.lease());
                        attempt.ifPresent(claimed::set);
                        return attempt.map(this::prepared);
                    });
        } catch (RuntimeException e) {
            Optional.ofNullable(claimed.get()).ifPresent(this::postpone);
            throw e;
        }
    }

    void hand(Prepared prepared) {
        var attempt = prepared.attempt();
        var outcome = prepared.letter().map(Addressed::hand);
        CrashPoint.HANDED_OUT_BEFORE_NOTE.reached();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        outcome.ifPresentOrElse(
                                o -> note(attempt, o),
                                () -> attempts.end(attempt.id(), "CANCELLED", null, null)));
    }

    private Prepared prepared(Attempt attempt) {
        var channel = channels.get(attempt.channel());
        return new Prepared(attempt, letters.to(attempt.recipient()).map(channel::addressed));
    }

    private void postpone(Attempt attempt) {
        QuarkusTransaction.requiringNew()
                .run(() -> attempts.later(attempt.id(), "not-prepared", config.lease()));
    }

    private void note(Attempt attempt, Outcome outcome) {
        switch (outcome) {
            case Outcome.HandedOver _ -> handedOver(attempt);
            case Outcome.NoAddress _ -> attempts.end(attempt.id(), "NO_ADDRESS", null, null);
            case Outcome.Refused(var reason) -> attempts.end(attempt.id(), "REFUSED", reason, null);
            case Outcome.Later(var reason) when givesUp(attempt, reason) ->
                    attempts.end(attempt.id(), "NO_ADDRESS", reason, null);
            case Outcome.Later(var reason) ->
                    attempts.later(attempt.id(), reason, pauseAfter(attempt.tries()));
        }
    }

    private void handedOver(Attempt attempt) {
        var at = clock.instant();
        if (attempts.end(attempt.id(), "HANDED_OVER", null, at)) {
            handOvers.fire(
                    new HandedOver(attempt.notice(), attempt.recipient(), attempt.channel(), at));
        }
    }

    /// A mail server is waited for however long it takes; a contact that nobody knows is not.
    private boolean givesUp(Attempt attempt, String reason) {
        return reason.equals("unknown-person") && attempt.tries() >= config.unknownTries();
    }

    private Duration pauseAfter(int tries) {
        var pause = config.pause().multipliedBy(1L << Math.min(tries - 1, 16));
        return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
    }
}
