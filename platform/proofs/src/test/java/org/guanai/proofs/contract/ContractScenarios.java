package org.guanai.proofs.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.contract.drafting.Callers;
import org.guanai.proofs.contract.wire.Draft;
import org.guanai.proofs.contract.wire.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The short form of `./guanai prove contract`: reads, and writes that are refused, so that the
/// other scenarios' county stays as it is.
class ContractScenarios {
    private static final int REQUESTS = 400;
    private static final long SEED = 5;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Map<String, Set<String>> USERS =
            Map.of(
                    "county",
                    Set.of("county-officer"),
                    World.STONE_POND.principal(),
                    Set.of("principal"),
                    World.STONE_POND.aidOfficer(),
                    Set.of("aid-officer"),
                    World.STONE_POND.teacher(),
                    Set.of("class-teacher"));

    private static Range range;

    @BeforeAll
    static void survey() {
        USERS.keySet().forEach(ContractScenarios::awaitAccount);
        range = ContractProof.range(World.open(), USERS, SEED, ContractScenarios::changesNothing);
        range.survey();
    }

    /// The registry makes accounts behind its answers.
    private static void awaitAccount(String user) {
        World.open().user(user).get("/api/registry/calendar").expect(200);
    }

    @TestFactory
    Stream<DynamicTest> noAnswerLiesOutsideTheDocument() {
        return range.contract().services().stream()
                .map(service ->
                        DynamicTest.dynamicTest(
                                service,
                                () ->
                                        assertThat(range.shoot(service, REQUESTS).findings())
                                                .extracting(f -> f.cause() + "\n" + f.curl())
                                                .isEmpty()));
    }

    @Test
    void whatTheDocumentDoesNotNameIsAFinding() {
        var contract = range.contract();
        var operation = contract.find("GET", "/api/registry/calendar").orElseThrow();
        var draft = range.drafting().of(operation, new java.util.Random(SEED));
        var teapot = new Reply(418, Map.of("content-type", "text/plain"), new byte[0]);
        assertThat(new Oracle(contract).complaint(draft, teapot)).isNotEmpty();
    }

    /// Strangers write at the services' own ports only: the gateway counts what it refuses, and
    /// soon would refuse the other scenarios too.
    private static boolean changesNothing(Draft draft) {
        var operation = draft.operation();
        return READING.contains(draft.method())
                || draft.caller().equals(Callers.NOBODY) && draft.directly()
                || draft.method().equals(operation.method())
                        && !operation.roles().isEmpty()
                        && USERS.getOrDefault(draft.caller(), Set.of()).stream()
                                .noneMatch(operation.roles()::contains);
    }
}
