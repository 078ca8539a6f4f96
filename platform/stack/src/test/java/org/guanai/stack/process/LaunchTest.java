package org.guanai.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchTest {
    @Test
    void whatIsSetLaterIsForTheNextLaunch() {
        var environment = new HashMap<>(Map.of("GUANAI_A", "1"));
        var launch = new Launch(List.of("true"), environment, Path.of("."));
        var before = launch.fingerprint();
        environment.put("GUANAI_B", "2");
        assertThat(launch.environment()).containsOnlyKeys("GUANAI_A");
        assertThat(launch.fingerprint()).isEqualTo(before);
    }
}
