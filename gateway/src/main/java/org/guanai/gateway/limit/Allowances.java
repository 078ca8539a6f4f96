package org.guanai.gateway.limit;

import jakarta.inject.Singleton;

/// Rate limits, in memory, per gateway process.
@Singleton
public class Allowances {
    private final Buckets clients;
    private final Buckets incidents;
    private final Buckets anonymous;
    private final Buckets failures;

    Allowances(LimitConfig config) {
        this.clients = new Buckets("client", config.client(), config.counted());
        this.incidents = new Buckets("incidents", config.incidents(), config.counted());
        this.anonymous = new Buckets("anonymous", config.anonymous(), config.counted());
        this.failures = new Buckets("failures", config.failures(), config.counted());
    }

    public Allowance ofClient(String key) {
        return clients.take(key);
    }

    public Allowance ofReporter(String key) {
        return incidents.take(key);
    }

    public Allowance ofAnonymous(String address) {
        return anonymous.take(address);
    }

    /// Counts a refused token of an address.
    public Allowance ofFailures(String address) {
        return failures.take(address);
    }
}
