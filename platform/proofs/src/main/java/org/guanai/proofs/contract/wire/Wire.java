package org.guanai.proofs.contract.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// An HTTP/1.1 connection that sends any bytes as request line, headers and body: the client of the
/// JDK refuses to send most of what a fuzzer wants to. For one thread; kept open between requests.
public final class Wire implements AutoCloseable {
    private static final int PATIENCE_MS = 30_000;
    private static final int LONGEST_LINE = 1 << 20;

    private final URI base;
    private Socket socket;
    private InputStream in;

    Wire(URI base) {
        this.base = base;
    }

    /// @return [Reply#NONE] when the request was not answered
    public Reply send(Draft draft, String token) {
        var fresh = socket == null;
        var reply = once(draft, token);
        // A kept connection may have been closed meanwhile, which says nothing about the request.
        return reply.status() == 0 && !fresh ? once(draft, token) : reply;
    }

    private Reply once(Draft draft, String token) {
        try {
            connect();
            write(head(draft, token), draft.body());
            return read(draft.method());
        } catch (IOException broken) {
            close();
            return Reply.NONE;
        }
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setSoTimeout(PATIENCE_MS);
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(base.getHost(), base.getPort()), PATIENCE_MS);
            in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        }
    }

    private byte[] head(Draft draft, String token) {
        var head = new StringBuilder();
        head.append(draft.method()).append(' ').append(draft.target()).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(base.getAuthority()).append("\r\n");
        if (token != null) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        for (var header : draft.headers()) {
            head.append(header.name()).append(": ").append(header.value()).append("\r\n");
        }
        if (draft.body() != null) {
            head.append("Content-Length: ").append(draft.body().length).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A server may answer and close before it has read everything: its answer counts.
    private void write(byte[] head, byte[] body) throws IOException {
        var out = socket.getOutputStream();
        out.write(head);
        if (body != null) {
            try {
                out.write(body);
            } catch (IOException refusedEarly) {
                socket.shutdownOutput();
            }
        }
        out.flush();
    }

    private Reply read(String method) throws IOException {
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(), line.substring(colon + 1).strip());
        }
        if (status == 100) {
            return read(method);
        }
        var without = method.equals("HEAD") || status == 204 || status == 304;
        var body = without ? new byte[0] : body(headers);
        if ("close".equalsIgnoreCase(headers.get("connection"))) {
            close();
        }
        return new Reply(status, Map.copyOf(headers), body);
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            return chunks();
        }
        var length = headers.get("content-length");
        if (length != null) {
            return exactly(Integer.parseInt(length));
        }
        var rest = in.readAllBytes();
        close();
        return rest;
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = chunk(); size > 0; size = chunk()) {
            body.writeBytes(exactly(size));
            line();
        }
        while (!line().isEmpty()) {
            // Trailers are of no interest.
        }
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.size() > LONGEST_LINE) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException gone) {
                in = null;
            }
            socket = null;
        }
    }
}
