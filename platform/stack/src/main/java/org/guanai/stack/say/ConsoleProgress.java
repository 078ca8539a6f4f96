package org.guanai.stack.say;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/// One line per step, each with the seconds since the beginning.
public final class ConsoleProgress implements Progress {
    private final PrintStream out;
    private final long began = System.nanoTime();

    public ConsoleProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void doing(String what) {
        say("·", what);
    }

    @Override
    public void ready(String what, Duration took) {
        say("✓", what + " (" + seconds(took) + " s)");
    }

    @Override
    public void note(String line) {
        say(" ", line);
    }

    @Override
    public void warn(String line) {
        say("!", line);
    }

    private synchronized void say(String mark, String line) {
        var elapsed = Duration.ofNanos(System.nanoTime() - began);
        out.printf("%6s s %s %s%n", seconds(elapsed), mark, line.replace("\n", "\n           "));
        out.flush();
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
    }
}
