package org.guanai.stack.demo;

import java.net.URI;
import java.time.Clock;

/// The platform as the demo county sees it.
public interface DemoPlatform {
    /// Base URL of the public API.
    URI gateway();

    Clock businessClock();

    /// An access token of a demo user. Sets the demo's password on an account without one.
    String token(String username);

    /// An access token of a school system calling the API.
    String integrationToken();

    boolean hasAccount(String username);
}
