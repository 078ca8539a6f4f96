package org.guanai.mentoring.rhythm.duty;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "guanai.mentoring.duty")
public interface DutySettings {
    /// Time without reminders after a pairing was entered: a school that enters the pairings of
    /// half a term needs time to enter their contacts too.
    @WithDefault("PT30S")
    Duration quiet();

    /// Rows of one transaction of the sweep.
    @WithDefault("500")
    int batch();
}
