package org.guanai.stack.say;

/// A failure of the platform in words that its reader can act on.
public final class PlatformFailure extends RuntimeException {
    public PlatformFailure(String what) {
        super(what);
    }

    public PlatformFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
