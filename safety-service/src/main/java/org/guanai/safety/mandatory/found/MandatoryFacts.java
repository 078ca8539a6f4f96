package org.guanai.safety.mandatory.found;

import org.guanai.kit.openapi.Nullable;

/// What was found, in words; for those who act on it.
///
/// @param childName of a child who is not known by an id
public record MandatoryFacts(
        @Nullable String childName,
        String foundHow,
        String facts,
        @Nullable String marks,
        @Nullable String where,
        @Nullable String suspect,
        @Nullable String evidence,
        @Nullable String firstAid) {}
