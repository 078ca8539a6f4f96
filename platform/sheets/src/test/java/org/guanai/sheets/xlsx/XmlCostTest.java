package org.guanai.sheets.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlCostTest {
    private static final int MIB = 1 << 20;

    @Test
    void rowsAreCountedWithAnyPrefix() {
        var cost = cost("<worksheet><row r=\"1\"/><x:row><x:c/></x:row><rowBreaks/></worksheet>");
        assertThat(cost.rows()).isEqualTo(2);
    }

    @Test
    void aCellOfAMegabyteIsNone() {
        assertThatThrownBy(() -> cost("<c><t>" + "a".repeat(MIB) + "</t></c>"))
                .hasMessage("sheet.damaged");
    }

    @Test
    void norOneThatCommentsOrSectionsInterrupt() {
        for (var between : new String[] {"<!-- <c> -->", "<![CDATA[<c><c>]]>"}) {
            var text = ("a".repeat(1_000) + between).repeat(600);
            assertThatThrownBy(() -> cost("<c><t>" + text + "</t></c>"))
                    .as(between)
                    .hasMessage("sheet.damaged");
        }
    }

    @Test
    void norAnAttributeOfAMegabyte() {
        assertThatThrownBy(() -> cost("<c s=\"" + "1".repeat(MIB) + "\"/>"))
                .hasMessage("sheet.damaged");
    }

    @Test
    void cellsWithoutAnAddressAreCountedToo() {
        assertThatThrownBy(() -> cost("<row>" + "<c/>".repeat(257) + "</row>"))
                .hasMessage("sheet.too-many-columns");
        assertThat(cost(("<row>" + "<c/>".repeat(256) + "</row>").repeat(3)).rows()).isEqualTo(3);
    }

    @Test
    void aMillionSharedTextsAreTooMany() {
        assertThatThrownBy(() -> cost("<sst>" + "<si><t>1</t></si>".repeat(MIB) + "</sst>"))
                .hasMessage("sheet.expands-too-far");
        assertThat(cost("<sst>" + "<si><t>张三</t></si>".repeat(200_000) + "</sst>").rows()).isZero();
    }

    @Test
    void aSharedTextBeyondAllIsRefusedHoweverItsNumberIsWritten() {
        for (var cell :
                new String[] {
                    "<c r=\"A2\" t=\"s\"><v>99999999</v></c>",
                    "<x:c t = 's' ><x:v> 99999999</x:v></x:c>",
                    "<c t=\"&#115;\"><v>99999999</v></c>",
                    "<c t=\"s\"><v>&#57;9999999</v></c>",
                    "<c t=\"s\"><v>9999<!-- -->9999</v></c>"
                }) {
            assertThatThrownBy(() -> cost("<row>" + cell + "</row>"))
                    .as(cell)
                    .hasMessage("sheet.damaged");
        }
        assertThat(cost("<row><c t=\"s\"><v>17</v></c><c><v>13700000001</v></c></row>").rows())
                .isOne();
    }

    @Test
    void aPictureMayHoldAnything() {
        assertThat(cost("\u0089PNG <!" + "a".repeat(2 * MIB)).rows()).isZero();
    }

    private static XmlCost cost(String xml) {
        var cost = new XmlCost(256);
        var bytes = xml.getBytes(StandardCharsets.UTF_8);
        cost.accept(bytes, bytes.length);
        return cost;
    }
}
