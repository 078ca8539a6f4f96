package org.guanai.gateway.world;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/// Speaks HTTP by hand, for what a well-behaved client would never send.
public final class RawClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 300;

    private final Socket socket;

    private RawClient(Socket socket) {
        this.socket = socket;
    }

    public static RawClient connect() throws IOException {
        var socket = new Socket("127.0.0.1", Client.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new RawClient(socket);
    }

    public static String exchange(String... lines) throws IOException {
        try (var raw = connect()) {
            raw.send(lines);
            return raw.answer();
        }
    }

    /// Lines of a request; `Host` is put after the first.
    public void send(String... lines) throws IOException {
        var text = String.join("\r\n", lines).replaceFirst("\r\n", "\r\nHost: guanai.test\r\n");
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    public void sendAsIs(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Everything that comes until nothing more does.
    public String answer() throws IOException {
        var text = new StringBuilder();
        var piece = new byte[8192];
        try {
            for (int n; (n = socket.getInputStream().read(piece)) >= 0; ) {
                text.append(new String(piece, 0, n, StandardCharsets.UTF_8));
            }
        } catch (SocketTimeoutException quiet) {
            return text.toString();
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
