package org.guanai.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedTextTest {
    @Test
    void namesBecomePlacesInTheirOrder() {
        var text = NamedText.of("select * from a where x = :one and (:two is null or y = :one)");
        assertThat(text.jdbc()).isEqualTo("select * from a where x = ? and (? is null or y = ?)");
        assertThat(text.names()).containsExactly("one", "two");
        assertThat(text.positions()).containsExactly(0, 1, 0);
    }

    @Test
    void aCastIsNoParameter() {
        var text = NamedText.of("select :id::uuid, now()::date");
        assertThat(text.jdbc()).isEqualTo("select ?::uuid, now()::date");
        assertThat(text.names()).containsExactly("id");
    }

    @Test
    void quotedTextsNamesAndCommentsAreLeftAlone() {
        var text = "select ':a', 'it''s :b', \":c\" -- :d\n/* :e\n */ , $$ :f $$";
        assertThat(NamedText.of(text).jdbc()).isEqualTo(text);
        assertThat(NamedText.of(text).names()).isEmpty();
    }

    @Test
    void aQuestionMarkIsAnOperator() {
        assertThat(NamedText.of("select groups ? :name").jdbc()).isEqualTo("select groups ?? ?");
    }

    @Test
    void aSetAsParameterIsSeen() {
        assertThat(NamedText.of("where id = any (:ids)").aboutSets()).isTrue();
        assertThat(NamedText.of("from unnest(:a::uuid[]) u").aboutSets()).isTrue();
        assertThat(NamedText.of("set missed = :missed").aboutSets()).isFalse();
    }
}
