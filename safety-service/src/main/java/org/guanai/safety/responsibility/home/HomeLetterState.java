package org.guanai.safety.responsibility.home;

/// A letter is issued, then signed by a guardian, or taken back. The family is told when it is
/// issued and when it is taken back; that it was signed has no event.
public enum HomeLetterState {
    ISSUED,
    SIGNED,
    WITHDRAWN
}
