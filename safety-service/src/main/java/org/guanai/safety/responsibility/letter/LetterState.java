package org.guanai.safety.responsibility.letter;

/// A letter is issued, then signed, or taken back. Its signer is told when it is issued; no other
/// step has an event.
public enum LetterState {
    ISSUED,
    SIGNED,
    WITHDRAWN
}
