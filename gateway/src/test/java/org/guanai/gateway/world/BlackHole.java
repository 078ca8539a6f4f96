package org.guanai.gateway.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/// A port whose queue of waiting connections is full: the next one is neither accepted nor refused.
final class BlackHole {
    private static final int MORE_THAN_ANY_BACKLOG = 16;

    private final List<Socket> waiting = new ArrayList<>();
    private ServerSocket port;

    String open() {
        try {
            port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            for (var i = 0; i < MORE_THAN_ANY_BACKLOG; i++) {
                var socket = new Socket();
                waiting.add(socket);
                socket.connect(new InetSocketAddress("127.0.0.1", port.getLocalPort()), 200);
            }
        } catch (SocketTimeoutException full) {
            return url();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("the backlog has no end");
    }

    String url() {
        return "http://127.0.0.1:" + port.getLocalPort();
    }

    void close() {
        try {
            for (var socket : waiting) {
                socket.close();
            }
            port.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
