package org.guanai.proofs.fault.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.guanai.demo.client.Json;

/// What became of one call.
///
/// @param status of HTTP; [#CUT] when the connection broke, [#NEVER] when nothing came at all
/// @param code of the problem document; empty where there is none
/// @param waits whether it says when to try again (`Retry-After`)
public record Shot(Call call, int status, Duration took, String code, boolean waits) {
    public static final int CUT = 0;
    public static final int NEVER = -1;

    public static Shot of(Call call, HttpResponse<byte[]> answer, Duration took) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var problem = type.startsWith("application/problem+json");
        var code = problem ? read(answer).path("code").asText("") : "";
        var waits = answer.headers().firstValue("Retry-After").isPresent();
        return new Shot(call, answer.statusCode(), took, code, waits);
    }

    public static Shot failed(Call call, Exception failure, Duration took) {
        var status = failure instanceof HttpTimeoutException ? NEVER : CUT;
        return new Shot(call, status, took, "", false);
    }

    public boolean isYes() {
        return status >= 200 && status < 300;
    }

    public boolean isRefusedForNow() {
        return status == 429 || status == 503;
    }

    /// An answer that neither says yes nor, in a problem document, why not.
    public boolean isUnexplained() {
        return status > 0 && !isYes() && code.isEmpty();
    }

    @Override
    public String toString() {
        return "%s %d %s after %d ms".formatted(call.path(), status, code, took.toMillis());
    }

    private static JsonNode read(HttpResponse<byte[]> answer) {
        return Json.read(answer.body());
    }
}
