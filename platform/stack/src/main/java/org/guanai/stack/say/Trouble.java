package org.guanai.stack.say;

/// A failure of the platform in words that its reader can act on.
public final class Trouble extends RuntimeException {
    public Trouble(String what) {
        super(what);
    }

    public Trouble(String what, Throwable cause) {
        super(what, cause);
    }
}
