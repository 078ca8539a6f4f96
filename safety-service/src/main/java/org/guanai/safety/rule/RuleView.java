package org.guanai.safety.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A rule as it stood from a day on, with the document that it rests on.
///
/// @param certainty CERTAIN, LIKELY, LOCAL or DESIGN: how sure its source is, and whether a county
///   may differ
public record RuleView(
        String code,
        String version,
        String clause,
        String name,
        String basis,
        String certainty,
        LocalDate effectiveFrom,
        @Schema(implementation = Object.class, type = SchemaType.OBJECT) JsonNode content) {}
