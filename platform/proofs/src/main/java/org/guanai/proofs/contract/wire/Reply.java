package org.guanai.proofs.contract.wire;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// What came back.
///
/// @param status 0 when nothing came: the connection was closed, or nothing was said in time
/// @param headers by name in lower case; of several with one name the last
public record Reply(int status, Map<String, String> headers, byte[] body) {
    static final Reply NONE = new Reply(0, Map.of(), new byte[0]);

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /// Without parameters, in lower case.
    public String mediaType() {
        return header("content-type").map(t -> t.split(";")[0].strip().toLowerCase()).orElse("");
    }

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
