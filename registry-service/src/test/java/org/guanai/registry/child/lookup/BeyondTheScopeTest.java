package org.guanai.registry.child.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.guanai.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The look-ups that see past the scope answer only for a school of the scope: asked of the
/// database itself, as the service's role.
@QuarkusTest
class BeyondTheScopeTest {
    private static final String SCHOOL = "330980/330980101/2133980001";
    private static final String ASK =
            "select count(*) from children_elsewhere(array['\\x01'::bytea], array['\\x01'::bytea], array['王'],"
                    + " array['2016-01-01'::date], array['\\x01'::bytea], array['\\x01'::bytea], array['%s'])"
                            .formatted(SCHOOL);
    private static final String TAKE =
            "select count(*) from readmitted(array[gen_random_uuid()], array['%s'])"
                    .formatted(SCHOOL);

    @ParameterizedTest
    @ValueSource(strings = {SCHOOL, "330980/330980101", "330980"})
    void aSchoolOfTheScopeIsAnswered(String scope) throws SQLException {
        assertThat(asked(ASK, scope, null)).isZero();
        assertThat(asked(TAKE, scope, null)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "330981", "330980/330980101/2133980002", "33098"})
    void outsideTheScopeIsRefused(String scope) {
        refused(ASK, scope, null);
        refused(TAKE, scope, null);
    }

    @Test
    void aGuardianIsRefused() {
        refused(ASK, "330980", UUID.randomUUID());
        refused(TAKE, "330980", UUID.randomUUID());
    }

    private static void refused(String call, String scope, UUID person) {
        assertThatThrownBy(() -> asked(call, scope, person))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    private static int asked(String call, String scope, UUID person) throws SQLException {
        try (var role = TestDatabase.start().role("registry");
                var set =
                        role.prepareStatement(
                                "select set_config('guanai.scope', ?, false), set_config('guanai.person', ?, false)");
                var query = role.createStatement()) {
            set.setString(1, scope);
            set.setString(2, person == null ? "" : person.toString());
            set.execute();
            try (var rows = query.executeQuery(call)) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
