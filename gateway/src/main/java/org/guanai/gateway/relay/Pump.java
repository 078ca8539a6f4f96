package org.guanai.gateway.relay;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;

/// Streams a body in chunks and holds no more than the write queue takes. The last chunk of a body
/// of known length is written together with the end: most bodies are one chunk and leave in one
/// packet with their headers.
final class Pump {
    private final ReadStream<Buffer> from;
    private final WriteStream<Buffer> to;
    private final long announced;
    private final long most;
    private final Timeout timeout;
    private final Ends ends;
    private long carried;
    private Buffer last;
    private boolean done;
    private boolean stopped;

    /// @param announced length in bytes, negative when unknown
    Pump(
            ReadStream<Buffer> from,
            WriteStream<Buffer> to,
            long announced,
            long most,
            Timeout timeout,
            Ends ends) {
        this.from = from;
        this.to = to;
        this.announced = announced;
        this.most = most;
        this.timeout = timeout;
        this.ends = ends;
    }

    void start() {
        from.exceptionHandler(_ -> broke());
        from.handler(this::carry);
        from.endHandler(_ -> end());
        from.resume();
    }

    /// Stops reading and writing.
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
        timeout.moved();
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

    /// Outcomes; exactly one is called.
    ///
    /// @param done everything is written
    /// @param broke the source broke off
    /// @param tooLarge the limit was exceeded
    record Ends(Runnable done, Runnable broke, Runnable tooLarge) {}
}
