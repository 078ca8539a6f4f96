package org.guanai.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guanai.sheets.CheckedRows.Chunk;
import org.guanai.sheets.cell.CodeTable;
import org.guanai.sheets.csv.CsvFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file is taken chunk by chunk, and goes on behind the last chunk that was taken (2.3).
class CheckedRowsTest {
    private static final byte[] FILE =
            "a,b,c,x,y\n1,1,1\n2,1,1,p\n3,1,1\n4,1,1,,q\n5,1,1".getBytes(StandardCharsets.UTF_8);

    @Test
    void remarksComeWithTheChunkInWhichTheyWereMade() {
        var chunks = chunks(0);
        assertThat(chunks).extracting(chunk -> chunk.rows().size()).containsExactly(2, 2, 1);
        assertThat(chunks)
                .extracting(chunk -> chunk.remarks().stream().map(Finding::column).toList())
                .containsExactly(List.of("x"), List.of("y"), List.of());
        assertThat(chunks).extracting(Chunk::remarked).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void aSecondRunGoesOnAsTheFirstWouldHave(int behind) {
        var all = chunks(0);
        assertThat(chunks(behind)).isEqualTo(all.subList(behind / 2, all.size()));
    }

    private static List<Chunk<String>> chunks(int behind) {
        var format = new CsvFormat(StandardCharsets.UTF_8, false);
        var chunks = new ArrayList<Chunk<String>>();
        try (var rows = format.open(FILE, SheetLimits.DEFAULT)) {
            var checks = new FirstCells();
            var list = new ListRows(rows, checks.columns());
            var checked = new CheckedRows<>(checks, list, behind, 2);
            do {
                chunks.add(checked.chunk());
            } while (!chunks.getLast().isLast());
        }
        return chunks;
    }

    private static final class FirstCells implements RowChecks<String> {
        @Override
        public List<? extends SheetColumn> columns() {
            return List.of(Column.values());
        }

        @Override
        public CheckedRow<String> check(Header header, SheetRow row) {
            return new Cells(header, row).taken(row.text(0));
        }

        @Override
        public String columnOf(String component) {
            return component;
        }
    }

    private enum Column implements SheetColumn {
        A,
        B,
        C;

        @Override
        public String title() {
            return name();
        }

        @Override
        public List<String> aliases() {
            return List.of();
        }

        @Override
        public boolean required() {
            return true;
        }

        @Override
        public boolean identifies() {
            return this == A;
        }

        @Override
        public Optional<CodeTable> codes() {
            return Optional.empty();
        }
    }
}
