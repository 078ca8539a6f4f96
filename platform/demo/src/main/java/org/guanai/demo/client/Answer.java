package org.guanai.demo.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the platform answered.
public record Answer(int status, HttpResponse<byte[]> response) {

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response);
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return Json.read(response.body());
    }

    /// A text field of the body, by JSON pointer or by name.
    public String get(String field) {
        return json().at(field.startsWith("/") ? field : "/" + field).asText();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /// This answer, if it has that status.
    ///
    /// @throws UnexpectedAnswer otherwise, with what was answered instead
    public Answer expect(int wanted) {
        if (status != wanted) {
            var asked = response.request().method() + " " + response.request().uri().getPath();
            throw new UnexpectedAnswer(
                    "%s answered %d instead of %d: %s".formatted(asked, status, wanted, text()));
        }
        return this;
    }

    /// The platform answered something else than the caller needs.
    public static final class UnexpectedAnswer extends RuntimeException {
        UnexpectedAnswer(String message) {
            super(message);
        }
    }
}
