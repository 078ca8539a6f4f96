package org.guanai.kit.broker;

import java.time.Duration;

record Settings() implements BrokerConfig {
    @Override
    public boolean threads() {
        return true;
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofMillis(200);
    }

    @Override
    public int batch() {
        return 200;
    }

    @Override
    public Duration poll() {
        return Duration.ofMillis(20);
    }

    @Override
    public Duration pace() {
        return Duration.ofMillis(10);
    }

    @Override
    public Duration gather() {
        return Duration.ofMillis(50);
    }

    @Override
    public Duration stuckAfter() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Duration deadAfter() {
        return Duration.ofMinutes(2);
    }

    @Override
    public int attempts() {
        return 3;
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(10);
    }

    @Override
    public Duration remembered() {
        return Duration.ofDays(45);
    }
}
