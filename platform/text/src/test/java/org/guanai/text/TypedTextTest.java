package org.guanai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody sees changes no name and no number (B2).
class TypedTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202C, 0x202E, 0x2060,
                0x2066, 0x2069, 0xFEFF, 0xFE0F, 0x34F, 0x3164, 0x2800, 0xE0100, 0xE0020
            })
    void whatNobodySeesGoes(int unseen) {
        var c = Character.toString(unseen);
        assertThat(TypedText.visible(c + "王" + c + "小明" + c)).isEqualTo("王小明");
        assertThat(TypedText.visible(c + "138" + c + "12345678" + c)).isEqualTo("13812345678");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xA0, 0x2002, 0x2007, 0x2009, 0x202F, 0x205F})
    void anOddSpaceIsASpaceAndNoneWhereNoneBelongs(int space) {
        var c = Character.toString(space);
        assertThat(TypedText.visible("Anna" + c + "Maria")).isEqualTo("Anna Maria");
        assertThat(TypedText.visible("王" + c + "小明")).isEqualTo("王小明");
        assertThat(TypedText.visible("138" + c + "1234" + c + "5678")).isEqualTo("13812345678");
    }

    @ParameterizedTest
    @ValueSource(ints = {'-', 0x2010, 0x2011, 0x2013, 0x2014, 0x2212, 0xFF0D, ' ', 0x3000, 0x9})
    void aNumberHasNeitherHyphensNorSpaces(int between) {
        var c = Character.toString(between);
        assertThat(TypedText.number("０571" + c + "8765" + c + "4321")).isEqualTo("057187654321");
    }

    @Test
    void aRangeInAFreeTextStaysARange() {
        assertThat(TypedText.visible("3–5天")).isEqualTo("3–5天");
    }

    @Test
    void joinersStayWhereTheyShapeWhatIsSeen() {
        for (var text : new String[] {"👨‍👩‍👧 回家", "❤️", "می‌خواهم"}) {
            assertThat(TypedText.visible(text)).isEqualTo(text);
        }
    }

    @Test
    void rareCharactersAndPlainTextsStay() {
        for (var text : new String[] {"䶮𬱖𫖯", "王 小明\n二行", "古丽·路", "", "ⅲ"}) {
            assertThat(TypedText.visible(text)).isSameAs(text).isEqualTo(text);
        }
        assertThat(TypedText.visible(null)).isNull();
    }
}
