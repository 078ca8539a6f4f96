package org.guanai.registry.people.guardian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.guanai.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The look-ups that see past the scope answer nobody outside the county, and nobody without a
/// scope: asked of the database itself, as the service's role.
@QuarkusTest
class GuardianLookUpTest {
    private static final String NO_RIGHT = "42501";
    private static final String HUMANS =
            "select count(*) from settled_humans('330990', array[gen_random_uuid()], array['王'], array[null::bytea], array['\\x01'::bytea], 1)";
    private static final String SETTLE =
            """
            select count(*) from settled_guardians('330990', array[gen_random_uuid()],
                array(select human from settled_humans('330990', array[gen_random_uuid()], array['王'], array[null::bytea],
                    array['\\x01'::bytea], 1)),
                array['王'], array['\\x01'::bytea], 1, array['\\x01'::bytea])\
            """;
    private static final String KNOW =
            "select count(*) from known_guardians('330990', array['王'], array['\\x01'::bytea], 1)";
    private static final String WANT =
            "select count(*) from wanted_accounts('330990', array[]::uuid[], array[]::boolean[], array[]::boolean[], array[]::bytea[], true)";

    @Test
    void aSchoolOfTheCountyIsAnswered() throws SQLException {
        assertEquals(1, asked(SETTLE, "330990/330990101/2133990001", null));
        assertEquals(1, asked(KNOW, "330990/330990101/2133990001", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "330991", "330991/330991101/2133990001", "33099"})
    void whoeverIsOutsideTheCountyOrHasNoScopeIsRefused(String scope) {
        assertEquals(NO_RIGHT, refusal(SETTLE, scope, null));
        assertEquals(NO_RIGHT, refusal(KNOW, scope, null));
        assertEquals(NO_RIGHT, refusal(HUMANS, scope, null));
        assertEquals(NO_RIGHT, refusal(WANT, scope, null));
    }

    @Test
    void aGuardianIsRefused() {
        assertEquals(NO_RIGHT, refusal(SETTLE, "330990", UUID.randomUUID()));
        assertEquals(NO_RIGHT, refusal(KNOW, "330990", UUID.randomUUID()));
    }

    private static String refusal(String call, String scope, UUID person) {
        return assertThrows(SQLException.class, () -> asked(call, scope, person)).getSQLState();
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
