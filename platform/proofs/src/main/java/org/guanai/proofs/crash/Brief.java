package org.guanai.proofs.crash;

import java.time.Duration;
import org.guanai.stack.say.Progress;

/// Leaves out what a part said last: here they die on purpose, and their logs stay.
record Brief(Progress whole) implements Progress {
    @Override
    public void doing(String what) {
        whole.doing(what);
    }

    @Override
    public void ready(String what, Duration took) {
        whole.ready(what, took);
    }

    @Override
    public void note(String line) {
        whole.note(line);
    }

    @Override
    public void warn(String line) {
        whole.warn(line.lines().findFirst().orElse("").replaceFirst("; last lines of.*", ""));
    }
}
