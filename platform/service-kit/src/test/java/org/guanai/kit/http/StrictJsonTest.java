package org.guanai.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Texts in JSON come without what nobody sees, in every service (B2).
class StrictJsonTest {
    private final ObjectMapper json = new ObjectMapper();

    StrictJsonTest() {
        new StrictJson().customize(json);
    }

    @Test
    void whatNobodySeesDoesNotComeIn() throws Exception {
        var read =
                json.readValue(
                        "{\"name\":\"\\u202A王\\u200B小明\\uFEFF\",\"phones\":[\"138\\u00A01234\\u200E5678\"]}",
                        Caller.class);
        assertThat(read).isEqualTo(new Caller("王小明", List.of("13812345678")));
    }

    @Test
    void freeTextStaysAsItIs() throws Exception {
        var text = "{\"name\":\"3–5天\\n❤️ 见面\",\"phones\":[]}";
        assertThat(json.readValue(text, Caller.class).name()).isEqualTo("3–5天\n❤️ 见面");
    }

    private record Caller(String name, List<String> phones) {}
}
