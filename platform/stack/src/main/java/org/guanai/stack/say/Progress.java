package org.guanai.stack.say;

import java.time.Duration;

/// Reports what is being done, what is ready and what went wrong to a waiting person.
public interface Progress {
    /// A step of some seconds begins.
    void doing(String what);

    /// A step is done, with its duration.
    void ready(String what, Duration took);

    /// Information; nothing to do.
    void note(String line);

    /// A failure, and how it is handled.
    void warn(String line);

    /// Silent, for tests.
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
