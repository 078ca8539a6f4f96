package org.guanai.proofs.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowRuleTest {
    private static final UUID SOMEBODY = UUID.randomUUID();
    private final RowRule pairing = RowRule.of("mentoring").get("pairing");

    @Test
    void withoutAScopeNoRowMayBeSeen() {
        assertThat(pairing.condition(DataScope.NONE)).isEqualTo("false");
        assertThat(RowRule.of("aid").get("rule").condition(DataScope.NONE)).isEqualTo("false");
    }

    @Test
    void anOrganisationSeesAllOfItAndAPersonTheirOwn() {
        var personal = new DataScope(Optional.of("330128"), Optional.of(SOMEBODY));
        assertThat(pairing.condition(DataScope.of("330128")))
                .contains("t.org = '330128'")
                .doesNotContain("helper_id");
        assertThat(pairing.condition(personal)).contains("t.helper_id = '" + SOMEBODY + "'");
    }

    @Test
    void whatOnlyTheSystemSeesNobodyElseDoes() {
        var contact = RowRule.of("notification").get("directory_entry");
        assertThat(contact.condition(DataScope.of("330128"))).startsWith("false and");
    }

    @Test
    void theTablesOfTheKitAreInEveryService() {
        assertThat(Fingerprints.DATABASES).allMatch(s -> RowRule.of(s).containsKey("audit"));
    }
}
