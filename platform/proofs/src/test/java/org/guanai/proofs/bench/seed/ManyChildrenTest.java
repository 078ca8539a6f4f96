package org.guanai.proofs.bench.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.guanai.demo.file.Sheets;
import org.junit.jupiter.api.Test;

class ManyChildrenTest {
    private static final int NUMBER = Sheets.ROSTER.indexOf("身份证件号");
    private static final int GUARDIAN = Sheets.ROSTER.indexOf("监护人1姓名");

    @Test
    void everyColumnOfARowIsFilled() {
        var rows = new ManyChildren(0, 10).rows();
        assertThat(rows).allMatch(row -> row.size() == Sheets.ROSTER.size());
        assertThat(rows).allMatch(row -> row.stream().noneMatch(String::isBlank));
    }

    @Test
    void noTwoChildrenHaveTheSameNumber() {
        var children = new ManyChildren(0, 20_000);
        assertThat(children.rows().stream().map(row -> row.get(NUMBER)).distinct()).hasSize(20_000);
    }

    @Test
    void oneRowInAHundredIsToBeRejected() {
        assertThat(new ManyChildren(0, 4_000).rejected()).isEqualTo(40);
        assertThat(new ManyChildren(0, 4_000).accepted()).isEqualTo(3_960);
    }

    @Test
    void childrenAloneHaveNoGuardianAndNothingWrong() {
        var rows = new ManyChildren(0, 200).alone();
        assertThat(rows).hasSize(198).allMatch(row -> row.get(GUARDIAN).isEmpty());
    }
}
