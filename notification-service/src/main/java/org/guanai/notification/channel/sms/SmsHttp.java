package org.guanai.notification.channel.sms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;

/// Asks providers over HTTP.
@ApplicationScoped
class SmsHttp {
    private final HttpClient client;
    private final ObjectMapper json;
    private final SmsConfig config;

    SmsHttp(ObjectMapper json, SmsConfig config) {
        this.json = json;
        this.config = config;
        client = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
    }

    /// @return empty when there is no answer, or none that can be read
    Optional<JsonNode> post(URI address, Map<String, String> headers, String body) {
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(config.timeout())
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return Optional.ofNullable(json.readTree(answer.body())).filter(JsonNode::isObject);
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
