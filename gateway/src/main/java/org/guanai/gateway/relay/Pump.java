package org.guanai.gateway.relay;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;

/// Carries a body, piece by piece, from one side to the other, never holding more than the write
/// queue takes. The last piece of a body of announced length is written together with the end: most
/// bodies are one piece, and leave in one packet with their headers.
final class Pump {
    private final ReadStream<Buffer> from;
    private final WriteStream<Buffer> to;
    private final long announced;
    private final long most;
    private final Watch watch;
    private final Ends ends;
    private long carried;
    private Buffer last;
    private boolean done;
    private boolean stopped;

    /// @param announced bytes to come, negative where that was not said
    Pump(
            ReadStream<Buffer> from,
            WriteStream<Buffer> to,
            long announced,
            long most,
            Watch watch,
            Ends ends) {
        this.from = from;
        this.to = to;
        this.announced = announced;
        this.most = most;
        this.watch = watch;
        this.ends = ends;
    }

    void start() {
        from.exceptionHandler(_ -> broke());
        from.handler(this::carry);
        from.endHandler(_ -> end());
        from.resume();
    }

    /// Takes nothing more from the one side and gives nothing more to the other.
    void stop() {
        stopped = true;
    }

    boolean isDone() {
        return done;
    }

    private void goOn() {
        if (!stopped) {
            from.resume();
        }
    }

    private void broke() {
        if (!stopped) {
            ends.broke().run();
        }
    }

    private void carry(Buffer piece) {
        if (stopped) {
            return;
        }
        carried += piece.length();
        if (carried > most) {
            stop();
            ends.tooLarge().run();
            return;
        }
        watch.moved();
        if (carried == announced) {
            last = piece;
            return;
        }
        to.write(piece);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(_ -> goOn());
        }
    }

    private void end() {
        if (stopped) {
            return;
        }
        done = true;
        var ended = last == null ? to.end() : to.end(last);
        ended.onSuccess(_ -> ends.done().run());
    }

    /// The three ways in which it ends; of each, one happens.
    ///
    /// @param done all of it is written
    /// @param broke the one side broke off
    /// @param tooLarge more came than may
    record Ends(Runnable done, Runnable broke, Runnable tooLarge) {}
}
