package org.guanai.proofs.load.intent;

import java.util.Set;

/// What a client was told.
///
/// @param status of HTTP; [#NONE] when the connection broke or the time was up
public record Reply(int status, String body) {
    public static final int NONE = 0;

    /// Answers that say "not now": the same request may be sent again.
    private static final Set<Integer> NOT_NOW = Set.of(401, 408, 425, 429);

    public static Reply none() {
        return new Reply(NONE, "");
    }

    /// The platform said that it came about.
    public boolean isYes() {
        return status >= 200 && status < 300;
    }

    /// The platform said that it never will.
    public boolean isNo() {
        return status >= 400 && status < 500 && !NOT_NOW.contains(status);
    }

    /// Whether the client knows where it stands.
    public boolean isAnswer() {
        return isYes() || isNo();
    }
}
