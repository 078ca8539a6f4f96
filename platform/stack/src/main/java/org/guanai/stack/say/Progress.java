package org.guanai.stack.say;

import java.time.Duration;

/// Tells the person who waits what is being done, what is ready and what went wrong.
public interface Progress {
    /// Something that takes a while begins.
    void doing(String what);

    /// Something is ready, after so long.
    void ready(String what, Duration took);

    /// Worth knowing, nothing to do.
    void note(String line);

    /// Went wrong, and what is done about it.
    void warn(String line);

    /// Says nothing: for tests.
    static Progress silent() {
        return new Silent();
    }

    /// Says nothing.
    record Silent() implements Progress {
        @Override
        public void doing(String what) {}

        @Override
        public void ready(String what, Duration took) {}

        @Override
        public void note(String line) {}

        @Override
        public void warn(String line) {}
    }
}
