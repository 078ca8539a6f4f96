package org.guanai.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.util.concurrent.TimeUnit;

/// One token bucket per key, bounded in number. A bucket unused for two windows is full again and
/// is dropped.
final class Buckets {
    private final LoadingCache<String, Bucket> buckets;
    private final Policy policy;

    Buckets(String name, LimitConfig.Rate rate, int most) {
        this.policy = Policy.of(name, rate);
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(most)
                        .expireAfterAccess(rate.window().multipliedBy(2))
                        .build(_ -> bucket(rate));
    }

    Allowance take(String key) {
        var probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        var wait = probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill());
        return new Allowance(policy, probe.getRemainingTokens(), wait);
    }

    private static long seconds(long nanos) {
        return 1 + TimeUnit.NANOSECONDS.toSeconds(nanos);
    }

    private static Bucket bucket(LimitConfig.Rate rate) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(rate.requests())
                                .refillGreedy(rate.requests(), rate.window()))
                .build();
    }
}
