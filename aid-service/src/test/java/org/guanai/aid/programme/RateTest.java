package org.guanai.aid.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.junit.jupiter.api.Test;

/// 3.3.2b: rates have effective dates, and money has cents.
class RateTest {
    private static final OrgPath COUNTY = new OrgPath("330127");
    private static final LocalDate AUTUMN_2023 = LocalDate.of(2023, 9, 1);
    private static final LocalDate SPRING_2024 = LocalDate.of(2024, 2, 26);

    @Test
    void theRateThatHeldWhenTheTermBeganCounts() {
        var programme =
                programme(boarder("1000.00", "2019-09-01"), boarder("1250.00", "2024-02-01"));
        assertThat(perTerm(programme, AUTUMN_2023, "2023-2024-1")).isEqualTo("500.00");
        assertThat(perTerm(programme, SPRING_2024, "2023-2024-2")).isEqualTo("625.00");
    }

    @Test
    void beforeTheFirstRateThereIsNone() {
        var programme = programme(boarder("1000.00", "2019-09-01"));
        assertThat(programme.rate(Stage.PRIMARY, true, LocalDate.of(2019, 8, 31))).isEmpty();
    }

    @Test
    void halfOfADayPupilsRateHasCents() {
        var rate = new Rate(COUNTY, Stage.PRIMARY, false, new BigDecimal("625.00"), AUTUMN_2023);
        assertThat(rate.perTerm("2023-2024-2")).isEqualTo("312.50");
    }

    @Test
    void bothTermsMakeUpTheYearToTheCent() {
        var rate = boarder("1000.01", "2019-09-01");
        assertThat(rate.perTerm("2023-2024-1")).isEqualTo("500.00");
        assertThat(rate.perTerm("2023-2024-2")).isEqualTo("500.01");
    }

    @Test
    void aRateThatStandsIsNotReplaced() {
        var programme = programme(boarder("1000.00", "2019-09-01"));
        var other = terms(boarder("1100.00", "2019-09-01"));
        assertThatThrownBy(() -> programme.change("生活补助", "财教〔2024〕", other))
                .isInstanceOf(Refusal.Conflict.class);
    }

    private static String perTerm(Programme programme, LocalDate on, String term) {
        return programme.rate(Stage.PRIMARY, true, on).orElseThrow().perTerm(term).toPlainString();
    }

    private static Programme programme(Rate... rates) {
        var setUp =
                new ProgrammeSetUp(
                        "living-subsidy",
                        "生活补助",
                        "财教〔2024〕",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        return Programme.founded(COUNTY, setUp, terms(rates));
    }

    private static Programme.Terms terms(Rate... rates) {
        return new Programme.Terms(List.of("ORPHAN"), List.of("ORPHAN"), 5, List.of(rates));
    }

    private static Rate boarder(String perYear, String from) {
        return new Rate(
                COUNTY, Stage.PRIMARY, true, new BigDecimal(perYear), LocalDate.parse(from));
    }
}
