package org.guanai.registry.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void aNameIsFoundByItsLettersItsSoundAndItsInitials() {
        assertThat(SearchText.of("张小明")).isEqualTo("张小明 zhangxiaoming zxm");
        assertThat(SearchText.of("阿依努尔·买买提")).isEqualTo("阿依努尔买买提 ayinuermaimaiti aynemmt");
    }

    @Test
    void aFamilyNameSoundsAsOne() {
        assertThat(SearchText.of("单小单")).startsWith("单小单 shanxiaodan");
    }

    @Test
    void aSearchIsTidiedAsANameIs() {
        assertThat(SearchText.tidy(" 于 长河 ")).isEqualTo("于长河");
        assertThat(SearchText.tidy("阿依努尔•买买提")).isEqualTo("阿依努尔买买提");
        assertThat(SearchText.tidy("Lv Xiao")).isEqualTo("luxiao");
        assertThat(SearchText.tidy("１１０-Ｘ")).isEqualTo("110x");
        assertThat(SearchText.tidy("%")).isEmpty();
    }
}
