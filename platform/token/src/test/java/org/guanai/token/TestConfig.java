package org.guanai.token;

import java.time.Duration;

record TestConfig(Duration longest, int remembered, Duration rememberedFor) implements TokenConfig {
    static final TestConfig FIVE_SECONDS =
            new TestConfig(Duration.ofMinutes(30), 10, Duration.ofSeconds(5));
}
