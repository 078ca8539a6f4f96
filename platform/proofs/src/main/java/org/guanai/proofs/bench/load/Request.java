package org.guanai.proofs.bench.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A request as it goes over the wire, and the right answer to it.
///
/// @param status the only right one
/// @param expected what the answer's body must contain
public record Request(byte[] wire, int status, byte[] expected) {

    public static Request get(URI base, String path, String token, String expected) {
        var head = head("GET", base, path, token) + "\r\n";
        return new Request(bytes(head), 200, bytes(expected));
    }

    /// @param key the `Idempotency-Key`
    public static Request post(
            URI base, String path, String token, String key, String json, String expected) {
        var body = bytes(json);
        var head =
                head("POST", base, path, token)
                        + "Content-Type: application/json\r\nIdempotency-Key: "
                        + key
                        + "\r\nContent-Length: "
                        + body.length
                        + "\r\n\r\n";
        var start = bytes(head);
        var wire = new byte[start.length + body.length];
        System.arraycopy(start, 0, wire, 0, start.length);
        System.arraycopy(body, 0, wire, start.length, body.length);
        return new Request(wire, 201, bytes(expected));
    }

    private static String head(String method, URI base, String path, String token) {
        return method
                + " "
                + path
                + " HTTP/1.1\r\nHost: "
                + base.getAuthority()
                + "\r\nAuthorization: Bearer "
                + token
                + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
