package org.guanai.stack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.say.PlatformFailure;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final PlatformOptions DEFAULTS = PlatformOptions.up(Path.of("/checkout"));

    @Test
    void nothingTypedChangesNothing() {
        assertThat(parse().options()).isEqualTo(DEFAULTS);
    }

    @Test
    void partsAreNamedWithCommas() {
        assertThat(parse("--only", "postgres,kafka").options().only())
                .containsExactlyInAnyOrder("postgres", "kafka");
    }

    @Test
    void aPartThatDoesNotExistIsNamedWithThoseThatDo() {
        assertThatThrownBy(() -> parse("--only", "postgres,zookeeper"))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining("zookeeper")
                .hasMessageContaining("notification");
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThatThrownBy(() -> parse("--state", "--no-demo")).hasMessageContaining("--state");
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> parse("--verbose")).hasMessageContaining("--verbose");
    }

    @Test
    void theStateFolderMayBeElsewhere() {
        assertThat(parse("--state", "/data", "--no-demo").options())
                .isEqualTo(DEFAULTS.withState(Path.of("/data")).withDemo(false));
    }

    @Test
    void whatIsNoOptionIsAWord() {
        assertThat(parse("county").words()).containsExactly("county");
    }

    private static Arguments parse(String... typed) {
        return Arguments.parse(DEFAULTS, List.of(typed));
    }
}
