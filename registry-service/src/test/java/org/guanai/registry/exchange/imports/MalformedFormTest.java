package org.guanai.registry.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.registry.exchange.imports.Importing.sendForm;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MalformedFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--b\r\nno colon here\r\n\r\nx\r\n--b--\r\n",
                "--b\r\n: no name\r\n\r\nx\r\n--b--\r\n",
                "--b\r\nContent-Disposition\r\n\r\nx\r\n--b--\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\nbroken\r\n\r\nx\r\n--b--\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"file\"",
                "--b--\r\n",
                "",
                "--b\r\n\r\nx\r\n--b--\r\nand more\r\n"
            })
    void aFormWithAMalformedHeadIsRefusedWithItsField(String form) throws Exception {
        var officer = Tokens.of(Roles.COUNTY_OFFICER).org(County.founded().code);
        var answer = sendForm(officer, BodyPublishers.ofString(form));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"file\"");
    }
}
