package org.guanai.proofs.crash;

/// A way for a part to die.
public sealed interface Blow {
    String part();

    /// How many deaths it brings.
    int deaths();

    /// SIGKILL at whatever it is doing.
    record Kill(String part) implements Blow {
        @Override
        public int deaths() {
            return 1;
        }
    }

    /// SIGKILL, and a second death at a crash point.
    ///
    /// @param times how often it comes there until it dies
    record Halt(String part, Point point, int times) implements Blow {
        @Override
        public int deaths() {
            return 2;
        }
    }
}
