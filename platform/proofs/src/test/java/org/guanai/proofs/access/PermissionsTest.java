package org.guanai.proofs.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The table of permissions, the API documents and the roles in the code say the same.
class PermissionsTest {
    private static final Set<String> NOT_OF_A_ROOM = Set.of("gateway");
    private final Permissions table = Permissions.table();
    private final Map<String, ApiOperation> operations;

    PermissionsTest() throws IOException {
        operations =
                CommittedDocuments.operations(Path.of("../..")).stream()
                        .collect(Collectors.toMap(ApiOperation::name, o -> o));
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertThat(table.all().keySet()).isEqualTo(operations.keySet());
    }

    @Test
    void theFourteenRolesAreThoseOfThePlatform() {
        assertThat(table.roles()).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    void aRowAllowsTheRolesThatTheCodeAllows() {
        var differing =
                operations.values().stream()
                        .filter(o -> !NOT_OF_A_ROOM.contains(o.service()))
                        .filter(o -> !table.of(o).roles().equals(inCode(o)))
                        .map(ApiOperation::name)
                        .toList();
        assertThat(differing).isEmpty();
    }

    /// The scorecard is open to whoever may read the indicators of any service.
    @Test
    void theScorecardIsForWhoeverReadsIndicators() {
        var readers = new TreeSet<String>();
        operations.values().stream()
                .filter(o -> o.path().endsWith("/indicators"))
                .forEach(o -> readers.addAll(o.roles()));
        assertThat(table.all().get("gateway.getScorecard").roles()).isEqualTo(readers);
    }

    @Test
    void onlyAnOpenOperationIsTheSameForEverybody() {
        assertThat(operations.values())
                .filteredOn(ApiOperation::open)
                .allMatch(o -> table.of(o).isOpen());
    }

    @Test
    void aRowWithACellTooFewOrAnUnknownWayIsRefused() {
        var header = List.of("service", "operation", "principal");
        var few = new TextTable(header, List.of(List.of("aid", "apply")));
        var odd = new TextTable(header, List.of(List.of("aid", "apply", "perhaps")));
        assertThatThrownBy(() -> Permissions.of(few)).hasMessageContaining("one cell per role");
        assertThatThrownBy(() -> Permissions.of(odd)).hasMessageContaining("perhaps");
    }

    private Set<String> inCode(ApiOperation operation) {
        var anybody = operation.open() || operation.isForAnybodyKnown();
        return new TreeSet<>(anybody ? table.roles() : operation.roles());
    }
}
