package org.guanai.stack.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Reports to the platform as Aliyun does: receipts (回执) and replies (上行短信).
final class Reports {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;

    /// @param base ends with a slash; below it `receipts` and `replies`
    Reports(URI base) {
        this.base = base;
    }

    /// @return whether the platform took it
    boolean lost(Sms sms) {
        return report(
                "receipts", Map.of("biz_id", sms.id(), "success", false, "err_code", "MK:0001"));
    }

    /// @return whether the platform took it
    boolean reply(Sms sms) {
        return report("replies", Map.of("phone_number", sms.phone(), "content", "1"));
    }

    private boolean report(String what, Map<String, ?> one) {
        try {
            var request =
                    HttpRequest.newBuilder(base.resolve(what))
                            .timeout(Duration.ofSeconds(10))
                            .header("Content-Type", "application/json")
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            JSON.writeValueAsString(List.of(one))))
                            .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
