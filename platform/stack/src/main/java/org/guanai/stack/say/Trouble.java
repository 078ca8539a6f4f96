package org.guanai.stack.say;

/// What keeps the platform from running, said so that its reader can mend it.
public final class Trouble extends RuntimeException {
    public Trouble(String what) {
        super(what);
    }

    public Trouble(String what, Throwable cause) {
        super(what, cause);
    }
}
