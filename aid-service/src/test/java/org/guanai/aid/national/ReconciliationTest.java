package org.guanai.aid.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.national.Reconciliation.Matched;
import org.guanai.aid.national.sheet.NationalColumn;
import org.guanai.aid.national.sheet.NationalLine;
import org.guanai.aid.payee.HolderRelation;
import org.junit.jupiter.api.Test;

/// 3.3.2b: the national list beside what was granted here.
class ReconciliationTest {
    private static final String SCHOOL = "2133000001";

    private final NationalTerm term = new NationalTerm("2025-2026-2");

    @Test
    void whatALineLeavesOpenIsFilledInAndWhatItSaysIsKept() {
        var line = line("王小丽").fill(NationalColumn.WAY, "社保卡");
        var found = laid(List.of(paid("王小丽", "3班")), line).getFirst();
        assertThat(found.finding()).isEqualTo(NationalFinding.FILLED);
        assertThat(found.line().texts())
                .containsSubsequence(
                        "2025-2026",
                        "春季学期",
                        SCHOOL,
                        "王小丽",
                        "低保",
                        "生活补助",
                        "625.00",
                        "625.00",
                        "2026-05-21",
                        "社保卡",
                        "card");
    }

    @Test
    void anAmountThatAgreesIsSaidSoHoweverItIsWritten() {
        var line = line("王 小丽").fill(NationalColumn.AMOUNT, "625元");
        assertThat(laid(List.of(paid("王小丽", "3班")), line).getFirst().finding())
                .isEqualTo(NationalFinding.AGREES);
    }

    @Test
    void anotherAmountStaysAndIsTold() {
        var line = line("王小丽").fill(NationalColumn.AMOUNT, "500.00");
        var found = laid(List.of(paid("王小丽", "3班")), line).getFirst();
        assertThat(found.words()).isEqualTo("金额不一致:625.00");
        assertThat(found.line().text(NationalColumn.AMOUNT)).isEqualTo("500.00");
    }

    @Test
    void namesakesAreToldApartByTheirClassAndNeverGuessedAt() {
        var two = List.of(paid("王小丽", "3班"), paid("王小丽", "4班"));
        assertThat(laid(two, line("王小丽")).getFirst().finding())
                .isEqualTo(NationalFinding.NAMESAKES);
        var found = laid(two, line("王小丽").fill(NationalColumn.CLASS, "四年级4班")).getFirst();
        assertThat(found.finding()).isEqualTo(NationalFinding.FILLED);
    }

    @Test
    void aChildOnTheListTwiceIsFilledInOnce() {
        var found = laid(List.of(paid("王小丽", "3班")), line("王小丽"), line("王小丽"));
        assertThat(found)
                .extracting(Matched::finding)
                .containsExactly(NationalFinding.FILLED, NationalFinding.TWICE);
    }

    @Test
    void aLineOfAnotherTermOrWithoutANameIsLeftAlone() {
        var found =
                laid(
                        List.of(),
                        line("王小丽").fill(NationalColumn.TERM, "2025年秋季"),
                        line("王小丽").fill(NationalColumn.SCHOOL_YEAR, "2024-2025学年"),
                        new NationalLine().fill(NationalColumn.SCHOOL, SCHOOL),
                        line("赵无名"));
        assertThat(found)
                .extracting(Matched::finding)
                .containsExactly(
                        NationalFinding.OTHER_TERM,
                        NationalFinding.OTHER_TERM,
                        NationalFinding.INCOMPLETE,
                        NationalFinding.NOT_GRANTED);
    }

    @Test
    void whatTheListLacksStandsAtItsEndWithoutACardBeforeItIsPaid() {
        var missing = laid(List.of(granted("孙小小", "3班", null))).getFirst();
        assertThat(missing.finding()).isEqualTo(NationalFinding.MISSING);
        assertThat(missing.line().text(NationalColumn.NAME)).isEqualTo("孙小小");
        assertThat(missing.line().text(NationalColumn.PAID_ON)).isEmpty();
        assertThat(missing.line().text(NationalColumn.CARD)).isEmpty();
    }

    private List<Matched> laid(List<NationalGrant> grants, NationalLine... lines) {
        var beside =
                new Reconciliation(
                        term, grants, (_, line) -> line.fill(NationalColumn.CARD, "card"));
        List.of(lines).forEach(beside::take);
        return beside.close();
    }

    private static NationalLine line(String name) {
        return new NationalLine()
                .fill(NationalColumn.SCHOOL, SCHOOL)
                .fill(NationalColumn.NAME, name);
    }

    private static NationalGrant paid(String name, String inClass) {
        return granted(name, inClass, UUID.randomUUID());
    }

    private static NationalGrant granted(String name, String inClass, UUID payment) {
        return new NationalGrant(
                UUID.randomUUID(),
                UUID.randomUUID(),
                SCHOOL,
                name,
                4,
                inClass,
                "低保",
                "生活补助",
                new BigDecimal("625.00"),
                payment,
                Instant.parse("2026-05-20T17:00:00Z"),
                new byte[0],
                new byte[0],
                HolderRelation.FATHER,
                false);
    }
}
