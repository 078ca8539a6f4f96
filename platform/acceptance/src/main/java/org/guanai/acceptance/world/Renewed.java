package org.guanai.acceptance.world;

import java.time.Duration;
import java.util.function.Supplier;

/// A token that is fetched anew before it expires.
public final class Renewed implements Supplier<String> {
    private final Duration life;
    private final Supplier<String> source;
    private String token;
    private long until;

    public Renewed(Duration life, Supplier<String> source) {
        this.life = life;
        this.source = source;
    }

    @Override
    public synchronized String get() {
        if (token == null || System.nanoTime() - until > 0) {
            token = source.get();
            until = System.nanoTime() + life.toNanos();
        }
        return token;
    }
}
