package org.guanai.mentoring.rhythm.duty;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "guanai.mentoring.duty")
interface DutySettings {
    /// Nobody is reminded of a pairing's duties before it has been in the books for so long: a
    /// school that enters the pairings of half a term gets time to enter their contacts too.
    @WithDefault("PT30S")
    Duration quiet();

    /// Rows that one transaction of the sweep takes.
    @WithDefault("500")
    int batch();
}
