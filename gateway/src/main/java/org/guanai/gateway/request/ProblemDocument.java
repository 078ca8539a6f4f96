package org.guanai.gateway.request;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/// A problem document (RFC 9457), in the same shape as the services'.
final class ProblemDocument {
    private static final String TYPE = "/problems/";

    private ProblemDocument() {}

    /// @param field the invalid parameter; null when there is no single one
    static Buffer of(Problem problem, String field, String requestId, Language language) {
        var document =
                new JsonObject()
                        .put("type", TYPE + problem.code())
                        .put("title", language.text("title." + problem.status()))
                        .put("status", problem.status())
                        .put("code", problem.code())
                        .put("detail", language.text(problem.code()));
        if (field != null) {
            document.put("field", field);
        }
        return document.put("requestId", requestId).toBuffer();
    }
}
