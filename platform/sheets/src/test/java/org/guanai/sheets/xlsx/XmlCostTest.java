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
    void elementsInElementsWithoutEndAreNone() {
        assertThatThrownBy(() -> cost("<row>".repeat(1_000))).hasMessage("sheet.damaged");
        assertThat(cost("<row><c/><c></c></row>".repeat(1_000)).rows()).isEqualTo(1_000);
    }

    @Test
    void theEndOfTheRowsIsKnown() {
        var rows = "<worksheet><sheetData><row/></sheetData>";
        var cost = cost(rows + "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>");
        assertThat(cost.endOfRows()).isEqualTo(rows.length());
        assertThat(cost.merges()).isOne();
    }

    @Test
    void aMillionSharedTextsAreTooMany() {
        assertThatThrownBy(() -> cost("<sst>" + "<si><t>1</t></si>".repeat(MIB) + "</sst>"))
                .hasMessage("sheet.expands-too-far");
        assertThat(cost("<sst>" + "<si><t>张三</t></si>".repeat(200_000) + "</sst>").rows()).isZero();
    }

    @Test
    void aPictureMayHoldAnything() {
        assertThat(cost("\u0089PNG <!" + "a".repeat(2 * MIB)).rows()).isZero();
    }

    private static XmlCost cost(String xml) {
        var cost = new XmlCost();
        var bytes = xml.getBytes(StandardCharsets.UTF_8);
        cost.accept(bytes, bytes.length);
        return cost;
    }
}
