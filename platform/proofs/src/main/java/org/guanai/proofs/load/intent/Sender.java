package org.guanai.proofs.load.intent;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Answer;
import org.guanai.demo.client.Client;
import org.guanai.demo.client.Gateway;
import org.guanai.stack.say.PlatformFailure;

/// Sends intents through the gateway, with their keys and the callers' real tokens. The same intent
/// sent again is the same request.
public final class Sender {
    private final Gateway gateway;
    private final World world;

    public Sender(World world) {
        this(world, world.gateway);
    }

    /// @param gateway another way in
    public Sender(World world, Gateway gateway) {
        this.world = world;
        this.gateway = gateway;
    }

    /// What was answered; [Reply#NONE] when nothing was, or no token was to be had.
    public Reply send(Intent intent) {
        try {
            var token = world.platform.tokens().of(intent.caller());
            var answer = send(gateway.as(() -> token), intent);
            return new Reply(answer.status(), answer.text());
        } catch (UncheckedIOException | PlatformFailure noAnswer) {
            return Reply.none();
        }
    }

    private static Answer send(Client anyone, Intent intent) {
        var caller = anyone.with("Idempotency-Key", intent.key());
        return switch (intent.noun()) {
            case IMPORT ->
                    caller.upload(
                            intent.path(),
                            "roster",
                            "花名册.csv",
                            intent.body().getBytes(StandardCharsets.UTF_8));
            case CONTACT,
                    PAIRING,
                    INCIDENT,
                    ACKNOWLEDGEMENT,
                    APPLICATION,
                    DECISION,
                    DRAWING,
                    PAYMENT ->
                    caller.post(intent.path(), intent.body());
        };
    }
}
