package org.guanai.registry.roll;

import static org.guanai.kit.testing.Answer.then;

import java.util.Map;
import org.guanai.registry.County;

/// A county with a spring term, in which days of school are counted.
public final class RollWorld {
    private RollWorld() {}

    public static County inTerm() {
        var county = County.founded();
        var term =
                Map.of(
                        "code",
                        "2025-2026-2",
                        "name",
                        "春季学期",
                        "startsOn",
                        "2026-03-02",
                        "endsOn",
                        "2026-07-10");
        then(county.officer().body(term).post("/api/registry/terms")).created();
        return county;
    }
}
