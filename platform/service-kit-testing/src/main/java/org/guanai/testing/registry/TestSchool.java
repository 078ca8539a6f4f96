package org.guanai.testing.registry;

import java.util.concurrent.ThreadLocalRandom;

/// A school (学校) of a test's county.
///
/// @param org path
/// @param code 学校标识码
public record TestSchool(String org, String code, String name) {
    /// @param township path
    static TestSchool in(String township, String name) {
        var code = "2133" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
        return new TestSchool(township + "/" + code, code, name);
    }
}
