package org.guanai.notification.code;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.channel.CodeMessage;
import org.guanai.notification.channel.InstalledChannels;
import org.guanai.notification.channel.Outcome;
import org.guanai.notification.template.Texts;
import org.jboss.logging.Logger;

/// Sends codes, again while a channel is away, until they expire. A claim lasts a minute, so a
/// crash sends one twice at worst.
@ApplicationScoped
class CodeWorker {
    private static final Logger LOG = Logger.getLogger(CodeWorker.class);
    private static final int BATCH = 20;

    private final CodeSendings sendings;
    private final InstalledChannels channels;
    private final ConsumerSeal seal;
    private final Texts texts;
    private final Clock realTime = Clock.systemUTC();

    CodeWorker(CodeSendings sendings, InstalledChannels channels, ConsumerSeal seal, Texts texts) {
        this.sendings = sendings;
        this.channels = channels;
        this.seal = seal;
        this.texts = texts;
    }

    @Scheduled(
            every = "${guanai.notification.codes-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        SystemScope.run(() -> claimed().forEach(this::send));
    }

    private List<Claimed> claimed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    var now = realTime.instant();
                    var due = sendings.due(now, BATCH);
                    due.forEach(sending -> sending.claim(now));
                    due.stream()
                            .filter(sending -> sending.isExpired(now))
                            .forEach(sendings::delete);
                    return due.stream()
                            .filter(sending -> !sending.isExpired(now))
                            .map(this::claimed)
                            .toList();
                });
    }

    private Claimed claimed(CodeSending sending) {
        return new Claimed(
                sending.id, sending.channel, sending.address(seal), sending.message(seal, texts));
    }

    private void send(Claimed claimed) {
        var outcome = channels.of(claimed.channel()).sendCode(claimed.address(), claimed.message());
        QuarkusTransaction.requiringNew().run(() -> note(claimed, outcome));
    }

    private void note(Claimed claimed, Outcome outcome) {
        switch (outcome) {
            case Outcome.HandedOver _ -> sendings.deleteById(claimed.id());
            case Outcome.Later _ ->
                    sendings.findByIdOptional(claimed.id())
                            .ifPresent(sending -> sending.postpone(realTime.instant()));
            case Outcome.NoAddress _, Outcome.Refused _ -> {
                LOG.infof("%s cannot be sent by %s", claimed.message(), claimed.channel());
                sendings.deleteById(claimed.id());
            }
        }
    }

    private record Claimed(UUID id, ChannelKind channel, String address, CodeMessage message) {}
}
