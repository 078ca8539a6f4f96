package org.guanai.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficerOrderTest {
    @Test
    void countyAndNamesAreTaken() {
        assertThat(
                        parse(
                                "--county",
                                "330127",
                                "--county-name",
                                "云溪县",
                                "--name",
                                "王局",
                                "--phone",
                                "1"))
                .isEqualTo(new OfficerOrder("330127", "云溪县", "王局", "1", false));
    }

    @Test
    void whatIsMissingOrWrongIsSaid() {
        assertThatThrownBy(() -> parse("--county", "330127")).hasMessageContaining("missing");
        assertThatThrownBy(() ->
                        parse("--county", "3", "--county-name", "县", "--name", "王", "--phone", "1"))
                .hasMessageContaining("six digits");
        assertThatThrownBy(() -> parse("--county")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> parse("--colour", "red")).hasMessageContaining("--colour");
    }

    private static OfficerOrder parse(String... typed) {
        return OfficerOrder.parse(List.of(typed));
    }
}
