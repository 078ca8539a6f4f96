package org.guanai.notification.chain;

import java.time.Duration;
import java.util.List;

/// To whom a notice goes now.
public sealed interface Chain {
    /// Somebody whom it is about, or to, has not arrived from the registry yet.
    ///
    /// @param atMost real time after which it goes on without them
    record Wait(Duration atMost) implements Chain {}

    /// To the first who can be reached, and to the next one unless somebody acknowledges.
    record OneByOne(List<ChainLink> links) implements Chain {}

    /// To all of them at once; without any it is given up.
    record AllAtOnce(List<ChainLink> links) implements Chain {}
}
