package org.guanai.aid.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 3.3.2b: a public notice shows a list, not private facts.
class NameMaskTest {
    @ParameterizedTest
    @CsvSource({
        "王小明, 王＊＊",
        "李明, 李＊",
        "欧阳小明, 欧阳＊＊",
        "诸葛亮, 诸葛＊",
        "欧阳, 欧＊",
        "阿依古丽·买买提, 阿＊＊＊·＊＊＊",
        "𬱖小𬱖, 𬱖＊＊",
        "王, ＊"
    })
    void theFamilyNameStaysAndEveryOtherLetterIsHidden(String name, String masked) {
        assertThat(NameMask.of(name)).isEqualTo(masked);
    }
}
