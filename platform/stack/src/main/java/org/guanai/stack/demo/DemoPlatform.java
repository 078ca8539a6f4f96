package org.guanai.stack.demo;

import java.net.URI;
import java.time.Clock;

/// What a demo county needs of the platform that it is loaded into.
public interface DemoPlatform {
    /// Base URL of the public API.
    URI gateway();

    Clock businessClock();

    /// An access token of a demo user. An account that has no password yet gets the demo's.
    String token(String username);

    /// An access token of a school system that calls the API.
    String integrationToken();

    boolean hasAccount(String username);
}
