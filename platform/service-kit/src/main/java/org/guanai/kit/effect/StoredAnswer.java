package org.guanai.kit.effect;

/// The answer of an idempotent request, kept with its effect.
///
/// @param content hash of what was sent
public record StoredAnswer(
        String org,
        String actor,
        String route,
        String key,
        byte[] content,
        int status,
        String location,
        String tag,
        String body) {}
