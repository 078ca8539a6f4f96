package org.guanai.proofs.token.forgery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicLong;

/// An address that forged headers point to. Nobody may call it; who does is counted.
public final class Lure implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicLong calls = new AtomicLong();

    private Lure(ServerSocket socket) {
        this.socket = socket;
    }

    public static Lure lay() {
        try {
            var lure = new Lure(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(lure::count);
            return lure;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/keys";
    }

    public long calls() {
        return calls.get();
    }

    private void count() {
        try {
            while (true) {
                socket.accept().close();
                calls.incrementAndGet();
            }
        } catch (SocketException closed) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(closed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
