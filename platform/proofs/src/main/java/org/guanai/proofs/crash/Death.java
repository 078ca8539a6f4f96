package org.guanai.proofs.crash;

/// A part died.
///
/// @param cause KILL, or the crash point
record Death(String part, String cause) {
    static final String KILL = "KILL";
}
