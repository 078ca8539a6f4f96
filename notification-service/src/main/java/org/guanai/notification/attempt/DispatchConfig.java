package org.guanai.notification.attempt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How attempts are handed to channels. All real time.
@ConfigMapping(prefix = "guanai.dispatch")
interface DispatchConfig {
    /// Attempts of incidents that are under way at once.
    @WithDefault("8")
    int urgent();

    /// Attempts of everything else that are under way at once.
    @WithDefault("4")
    int ordinary();

    /// How often attempts are looked for that no wake-up announced, and that wait for their next
    /// try.
    @WithDefault("PT0.5S")
    Duration poll();

    /// An attempt that was claimed is tried again after so long when nothing was heard of it: its
    /// process died.
    @WithDefault("PT1M")
    Duration lease();

    /// A person is sent at most one message in so long that is not about an incident; the others
    /// wait in the app.
    @WithDefault("PT20H")
    Duration quiet();

    /// Before the second try; twice as long each time.
    @WithDefault("PT1S")
    Duration pause();

    /// Longest pause between two tries: a mail server that is back is noticed after so long.
    @WithDefault("PT30S")
    Duration longestPause();

    /// An attempt to somebody whose contact never arrives is given up after so many tries.
    @WithDefault("20")
    int unknownTries();
}
