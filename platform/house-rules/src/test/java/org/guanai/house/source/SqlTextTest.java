package org.guanai.house.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from t where a = ? and b = 2",
                "org = ?1",
                "values (?, ?)",
                "id in ?1",
                "starts_with(org, ? || '/')",
                "limit ?"
            })
    void aPlaceWithoutANameIsFound(String text) {
        assertThat(SqlText.hasPositions(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from t where a = :a and b = '?'",
                "What is it?",
                "([a-z]+)?(?:x|y)",
                "/api/x?limit=3",
                "a::text"
            })
    void otherTextsAreLeftAlone(String text) {
        assertThat(SqlText.hasPositions(text)).isFalse();
    }

    @Test
    void tablesThatAreWrittenAreFound() {
        var text =
                """
                with gone as (delete from pairing p where p.id = :id returning id)
                insert into duty as d (id) select id from gone on conflict (id) do update set x = 1;
                update application a set state = 'PAID'; select * from student for update;
                """;
        assertThat(SqlText.tablesWritten(text)).containsExactly("pairing", "duty", "application");
    }
}
