package org.guanai.proofs.fault.call;

/// One request that somebody makes, with all it takes to make it again.
///
/// @param caller by the name they log in with, or their token itself
/// @param key the `Idempotency-Key` of one that creates; null where it reads
/// @param body JSON; null where it reads
public record Call(String caller, String path, String key, String body) {
    /// The same by somebody else.
    public Call by(String other) {
        return new Call(other, path, key, body);
    }

    public boolean creates() {
        return key != null;
    }
}
