package org.guanai.registry.people.identity;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A question about who somebody is.
///
/// @param person id of the record that brought the number
/// @param atOrg path of the organisation that keeps the record
/// @param name as the record has it
/// @param knownAs by which the number was known
public record IdentityQuestionView(
        UUID id,
        UUID person,
        OrgPath atOrg,
        String name,
        String knownAs,
        QuestionState state,
        Instant askedAt,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String reason) {}
