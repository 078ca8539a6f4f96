package org.guanai.mentoring.care.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// The opened note of a contact.
///
/// @param note as it stands; absent when a correction took it away
/// @param earlier what it said before it was corrected, oldest first
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactNote(UUID contactId, @Nullable String note, List<String> earlier) {}
