package org.guanai.proofs.bench.load;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// One connection that stays open and speaks as much HTTP/1.1 as a benchmark needs, so that the
/// load generator takes little of the machine that it measures.
public final class Wire implements Closeable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private byte[] buffer = new byte[1 << 15];
    private int filled;
    private int at;

    public Wire(URI base) throws IOException {
        socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /// Sends a request and reads its answer whole.
    public Reply exchange(byte[] request) throws IOException {
        out.write(request);
        at = 0;
        filled = 0;
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var length = -1;
        var chunked = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" ->
                        length = Integer.parseInt(line.substring(colon + 1).strip());
                case "transfer-encoding" -> chunked = line.endsWith("chunked");
                default -> {}
            }
        }
        return new Reply(status, chunked ? chunks() : take(Math.max(length, 0)));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private byte[] chunks() throws IOException {
        var body = new byte[0];
        while (true) {
            var size = Integer.parseInt(line().split(";", 2)[0].strip(), 16);
            var chunk = take(size);
            line();
            if (size == 0) {
                return body;
            }
            var longer = Arrays.copyOf(body, body.length + size);
            System.arraycopy(chunk, 0, longer, body.length, size);
            body = longer;
        }
    }

    private byte[] take(int length) throws IOException {
        while (filled - at < length) {
            fill();
        }
        at += length;
        return Arrays.copyOfRange(buffer, at - length, at);
    }

    private String line() throws IOException {
        for (int i = at; ; i++) {
            if (i == filled) {
                fill();
            }
            if (buffer[i] == '\n') {
                var line = new String(buffer, at, i - at - 1, StandardCharsets.ISO_8859_1);
                at = i + 1;
                return line;
            }
        }
    }

    private void fill() throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * filled);
        }
        var read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            throw new EOFException("the connection was closed in the middle of an answer");
        }
        filled += read;
    }

    /// An answer.
    public record Reply(int status, byte[] body) {
        public boolean isRightFor(Request request) {
            return status == request.status() && contains(request.expected());
        }

        private boolean contains(byte[] wanted) {
            for (int i = 0; i <= body.length - wanted.length; i++) {
                if (Arrays.equals(body, i, i + wanted.length, wanted, 0, wanted.length)) {
                    return true;
                }
            }
            return false;
        }
    }
}
