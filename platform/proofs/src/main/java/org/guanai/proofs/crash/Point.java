package org.guanai.proofs.crash;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The crash points that the service kit names (`org.guanai.kit.fault.CrashPoint`), and the
/// services that pass them under the mixed load. A name that the kit does not know keeps a service
/// from starting.
enum Point {
    RELAY_BEFORE_PUBLISH(Services.PUBLISHING),
    RELAY_MID_BATCH(Services.PUBLISHING),
    RELAY_BEFORE_DELETE(Services.PUBLISHING),
    CONSUMER_BEFORE_COMMIT(Services.CONSUMING),
    CONSUMER_AFTER_COMMIT(Services.CONSUMING),
    ANSWER_BEFORE_COMMIT(Services.ANSWERING),
    ANSWER_AFTER_COMMIT(Services.ANSWERING),
    JOB_BEFORE_WORK(List.of("registry")),
    JOB_BEFORE_END(List.of("registry")),
    HANDED_OUT_BEFORE_NOTE(List.of("notification"));

    final List<String> services;

    Point(List<String> services) {
        this.services = services;
    }

    /// All that pass one of them.
    static Set<String> services() {
        return Stream.of(values()).flatMap(p -> p.services.stream()).collect(Collectors.toSet());
    }

    private static final class Services {
        static final List<String> PUBLISHING = List.of("safety", "notification", "mentoring");
        static final List<String> CONSUMING = List.of("notification", "safety", "aid", "mentoring");
        static final List<String> ANSWERING = List.of("mentoring", "safety", "aid");
    }
}
