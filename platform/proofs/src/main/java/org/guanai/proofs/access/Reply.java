package org.guanai.proofs.access;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What came back, and what of it must not depend on whether something exists: the status, the body
/// and the headers, without what is of this one request.
///
/// @param text the body as it came
/// @param same body and headers with the values that were sent, and those of this request, taken
///   out
record Reply(int status, String text, String same) {
    private static final Set<String> OF_ONE_REQUEST =
            Set.of(
                    "date",
                    "x-request-id",
                    "content-length",
                    "connection",
                    "transfer-encoding",
                    "ratelimit");
    private static final Pattern REQUEST_ID = Pattern.compile("\"requestId\":\"[^\"]*\",?");
    private static final Pattern INSTANCE = Pattern.compile("\"instance\":\"[^\"]*\",?");

    static Reply of(HttpResponse<String> answer, Call call) {
        var headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (var header : answer.headers().map().entrySet()) {
            if (!isOfOneRequest(header.getKey())) {
                headers.put(header.getKey(), String.join(",", header.getValue()));
            }
        }
        return new Reply(answer.statusCode(), answer.body(), same(headers, answer.body(), call));
    }

    boolean isGranted() {
        return status >= 200 && status < 300;
    }

    /// 503 is said where a part is away or busy, which is another promise.
    boolean isFailure() {
        return status >= 500 && status != 503;
    }

    /// Whether nobody can tell the two apart.
    boolean isSameAs(Reply other) {
        return status == other.status && same.equals(other.same);
    }

    private static boolean isOfOneRequest(String header) {
        return OF_ONE_REQUEST.contains(header.toLowerCase(Locale.ROOT));
    }

    private static String same(Map<?, ?> headers, String body, Call call) {
        var all = headers + "\n" + INSTANCE.matcher(body).replaceAll("");
        all = REQUEST_ID.matcher(all).replaceAll("");
        for (var value : call.sent()) {
            all = all.replace(value, "{sent}");
        }
        return all;
    }

    @Override
    public String toString() {
        return status + " " + text.substring(0, Math.min(300, text.length()));
    }
}
