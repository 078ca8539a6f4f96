package org.guanai.proofs.load.intent;

import java.util.List;

/// One thing that a client wants to come about exactly once, with all it takes to ask again.
///
/// @param key the `Idempotency-Key`
/// @param caller who asks, by the name they log in with
/// @param body JSON, or the rows of a roster
/// @param about ids or names that tell later where to look: of the students, the application, the
///   notice
public record Intent(
        String key, Noun noun, String caller, String path, String body, List<String> about) {}
