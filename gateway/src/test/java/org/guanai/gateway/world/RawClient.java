package org.guanai.gateway.world;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Speaks HTTP by hand, for what a well-behaved client would never send.
public final class RawClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final Pattern LAST_HEAD =
            Pattern.compile("HTTP/1.1 [2-5]\\d\\d.*?\r\n\r\n", Pattern.DOTALL);
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

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

    /// One answer with its body, after the interim ones; what there is, where the connection ends
    /// before.
    public String answer() throws IOException {
        var answer = new StringBuilder();
        var piece = new byte[8192];
        while (!isWhole(answer)) {
            var n = socket.getInputStream().read(piece);
            if (n < 0) {
                break;
            }
            answer.append(new String(piece, 0, n, StandardCharsets.ISO_8859_1));
        }
        var bytes = answer.toString().getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean isWhole(CharSequence answer) {
        var head = LAST_HEAD.matcher(answer);
        if (!head.find()) {
            return false;
        }
        var length = LENGTH.matcher(head.group());
        return answer.length() - head.end()
                >= (length.find() ? Integer.parseInt(length.group(1)) : 0);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
