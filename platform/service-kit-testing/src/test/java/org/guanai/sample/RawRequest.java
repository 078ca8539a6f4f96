package org.guanai.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import org.guanai.kit.testing.Tokens;

/// A request as no well-behaved client would send it, byte by byte.
final class RawRequest {
    private RawRequest() {}

    /// @param target as it stands in the request line
    /// @param headers lines besides host and token
    /// @return the whole answer, head and body
    static String send(String method, String target, List<String> headers, String body)
            throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var token = Tokens.of("principal").org(Api.SCHOOL).bearer();
            var head =
                    "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: %s\r\nContent-Length: %d\r\n"
                            .formatted(method, target, token, body.getBytes(UTF_8).length);
            var lines = new StringBuilder(head);
            headers.forEach(line -> lines.append(line).append("\r\n"));
            socket.getOutputStream().write((lines + "\r\n" + body).getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
