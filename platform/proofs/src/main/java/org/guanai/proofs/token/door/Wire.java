package org.guanai.proofs.token.door;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/// One exchange over a connection of its own, byte for byte as it is given: no client library would
/// send what a forger sends.
///
/// @param status 0 where the connection was cut without an answer
/// @param head the status line and the headers, in lower case
public record Wire(int status, String head, String body) {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Wire CUT = new Wire(0, "", "");

    public static Wire get(Door door, Showing showing) throws IOException {
        var target = door.path() + (showing.query().isEmpty() ? "" : "&" + showing.query());
        var request = new StringBuilder("GET " + target + " HTTP/1.1\r\n");
        request.append("Host: ").append(door.base().getAuthority()).append("\r\n");
        request.append("Connection: close\r\nAccept-Language: en\r\n");
        showing.lines().forEach(line -> request.append(line).append("\r\n"));
        return exchange(door.base(), request.append("\r\n").toString());
    }

    private static Wire exchange(URI base, String request) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout((int) LONGEST.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.isEmpty() ? CUT : of(answer);
        } catch (SocketException cut) {
            return CUT;
        }
    }

    private static Wire of(String answer) {
        var end = answer.indexOf("\r\n\r\n");
        var head = answer.substring(0, end).toLowerCase(Locale.ROOT);
        return new Wire(Integer.parseInt(head.split(" ", 3)[1]), head, answer.substring(end + 4));
    }

    boolean hasHeader(String name, String value) {
        return head.lines().anyMatch(line -> line.equals(name + ": " + value));
    }

    /// How long to stay away, as the answer says.
    public Duration pause() {
        var name = "retry-after: ";
        return head.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> Duration.ofSeconds(Long.parseLong(line.substring(name.length()))))
                .findFirst()
                .orElse(Duration.ofSeconds(1));
    }

    boolean isProblem() {
        return head.contains("\r\ncontent-type: application/problem+json")
                && body.contains("\"status\":" + status);
    }
}
