package org.guanai.proofs.fault.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// What a health address said.
///
/// @param status 0 when nobody answered
public record Health(int status, String body) {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Health at(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            return new Health(answer.statusCode(), answer.body());
        } catch (IOException away) {
            return new Health(0, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public boolean isUp() {
        return status == 200;
    }

    public boolean isDown() {
        return status == 503;
    }
}
