package org.guanai.kit.journal;

/// The answer of an idempotent request, stored with its effect.
///
/// @param content keyed hash of what was sent
/// @param body sealed
public record StoredAnswer(
        String org,
        String actor,
        String route,
        String key,
        byte[] content,
        int status,
        String location,
        String tag,
        byte[] body) {}
