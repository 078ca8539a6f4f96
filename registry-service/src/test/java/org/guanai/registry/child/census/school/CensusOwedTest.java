package org.guanai.registry.child.census.school;

import static org.guanai.kit.testing.Answer.then;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 3.1.3b: a school whose census list is missing is late.
@QuarkusTest
class CensusOwedTest {
    @Inject CensusOwed owed;

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void onlySchoolsThatHaveNotSubmittedAreLateAndOnlyAfterTheirDay() {
        TestClock.today(LocalDate.of(2026, 4, 27));
        var county = County.founded();
        var term =
                Map.of(
                        "code", "2025-2026-2",
                        "name", "春季学期",
                        "startsOn", "2026-03-02",
                        "endsOn", "2026-07-03");
        then(county.officer().body(term).post("/api/registry/terms")).created();
        var opened =
                then(county.officer()
                                .body(Map.of("term", "2025-2026-2"))
                                .post("/api/registry/censuses"))
                        .created();
        var returns = "/api/registry/censuses/" + opened.at("id") + "/returns";
        then(county.otherPrincipal().post(returns)).created();
        var by = LocalDate.parse(opened.<String>at("classListsBy"));
        assertEquals(List.of(), late(county, by));
        assertEquals(List.of(county.school), late(county, by.plusDays(1)));
    }

    private List<String> late(County county, LocalDate on) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> owed.late(on)))
                .stream()
                .map(late -> late.org().text())
                .filter(org -> org.startsWith(county.code + "/"))
                .toList();
    }
}
