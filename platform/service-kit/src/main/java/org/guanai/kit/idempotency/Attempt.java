package org.guanai.kit.idempotency;

/// One try with a key.
///
/// @param content what was sent, as JSON
record Attempt(String actor, String route, String key, String content) {}
