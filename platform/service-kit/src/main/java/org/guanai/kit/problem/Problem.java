package org.guanai.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The problem document (RFC 9457) that every refusal and failure answers with.
///
/// @param type identifies the code: the page of the gateway that explains it
/// @param title kind of problem, by status
/// @param detail what is wrong, in the caller's language; never a value that was sent
/// @param code stable name of the reason
/// @param field the field that is wrong, absent where no single one is
/// @param violations one row per wrong field of a body
/// @param requestId to quote in a support request
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem")
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String code,
        String field,
        List<Violation> violations,
        String requestId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /// One wrong field.
    @Schema(name = "Violation")
    public record Violation(String field, String code, String message) {}
}
