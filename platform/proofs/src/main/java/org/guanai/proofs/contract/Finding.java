package org.guanai.proofs.contract;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.guanai.proofs.contract.drafting.Callers;
import org.guanai.proofs.contract.wire.Draft;
import org.guanai.proofs.contract.wire.Reply;

/// One cause, however often it was met.
///
/// @param number of the request that met it first
/// @param cause in words that are the same for the same cause
record Finding(int number, Draft draft, Reply reply, String cause) {
    private static final int LONGEST_BODY = 600;

    boolean serverError() {
        return reply.status() >= 500;
    }

    Finding smaller(Draft other) {
        return new Finding(number, other, reply, cause);
    }

    /// What makes two findings the same.
    String key() {
        return draft.operation() + " " + cause.replaceAll("'[^']*'", "'…'");
    }

    /// With `$GATEWAY` or the service's address, and `$TOKEN`, for a shell.
    String curl() {
        var line = new StringBuilder("curl -sS -i --path-as-is -X " + draft.method());
        switch (draft.caller()) {
            case Callers.NOBODY -> line.append("");
            default -> line.append(" -H \"Authorization: Bearer $TOKEN\"");
        }
        draft.headers()
                .forEach(
                        h -> line.append(" -H ").append(quoted(h.name() + headerValue(h.value()))));
        if (draft.body() != null) {
            line.append(body());
        }
        return line + " " + quotedTarget();
    }

    /// A header without a value is written with a semicolon for curl.
    private static String headerValue(String value) {
        return value.isEmpty() ? ";" : ": " + value;
    }

    private String quotedTarget() {
        var base = draft.directly() ? "$" + draft.operation().service().toUpperCase() : "$GATEWAY";
        return "\"" + base + draft.target().replace("$", "\\$") + "\"";
    }

    private String body() {
        var text = new String(draft.body(), StandardCharsets.UTF_8);
        if (draft.body().length > LONGEST_BODY) {
            return " --data-binary @body-of-" + draft.body().length + "-bytes";
        }
        var plain = text.chars().allMatch(c -> c >= ' ' && c < 0xD800 || c == '\n' || c == '\r');
        return plain
                ? " --data-raw " + quoted(text)
                : " --data-binary @<(base64 -d <<<"
                        + Base64.getEncoder().encodeToString(draft.body())
                        + ")";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
