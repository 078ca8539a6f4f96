package org.guanai.registry.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.guanai.kit.job.JobProgress;
import org.guanai.registry.roster.Imports.Order;
import org.guanai.registry.roster.row.Checked;
import org.guanai.registry.roster.row.Header;
import org.guanai.registry.roster.sheet.SheetFormat;
import org.guanai.registry.roster.sheet.SheetLimits;
import org.guanai.registry.roster.sheet.SheetRows;
import org.guanai.registry.roster.sheet.UnreadableSheet;
import org.guanai.registry.roster.vault.SealedFiles;

/// Takes a file into the register, chunk by chunk, each in one transaction with its progress. A
/// second run goes on behind the last chunk: it reads the rows before once more, only to know which
/// children they named.
@ApplicationScoped
class FileTaking {
    private static final String END = "end";

    private final SealedFiles files;
    private final Registers registers;
    private final Chunks chunks;
    private final ImportConfig config;

    FileTaking(SealedFiles files, Registers registers, Chunks chunks, ImportConfig config) {
        this.files = files;
        this.registers = registers;
        this.chunks = chunks;
        this.config = config;
    }

    /// Called in the requester's scope, outside a transaction.
    ///
    /// @throws UnreadableSheet when the file as a whole cannot be taken; nothing of it was
    void take(Order order, Progress progress) {
        if (END.equals(progress.reached().checkpoint())) {
            return;
        }
        var file = files.read(order.id(), order.sealedKey());
        var register = registers.of(order.kind());
        try (var rows = order.format().open(file, limits())) {
            var header = Header.of(rows, register.checks().columns());
            var total = total(order.format(), file, rows, header);
            take(order, progress, register, new Reading(rows, header, total));
        }
    }

    SheetLimits limits() {
        var most = SheetLimits.DEFAULT;
        var expanded = config.expanded().asLongValue();
        return new SheetLimits(
                config.columns(), expanded, expanded * 3 / 4, most.entries(), most.ratio());
    }

    private <E> void take(Order order, Progress progress, Register<E> register, Reading reading) {
        var done = progress.reached();
        var behind = done.checkpoint() == null ? 0 : Integer.parseInt(done.checkpoint());
        var chunk = new ArrayList<Checked<E>>(config.chunk());
        var read = 0;
        for (var row = reading.rows().next(); row != null; row = reading.rows().next()) {
            var from1904 = reading.rows().from1904();
            var checked = register.checks().check(reading.header(), row, from1904);
            if (++read > behind) {
                chunk.add(checked);
            }
            if (chunk.size() == config.chunk()) {
                done = chunks.commit(order, register, chunk, progress, at(reading, done, read));
                chunk.clear();
            }
        }
        var all = new JobProgress(read, done.accepted(), done.rejected(), END);
        chunks.commit(order, register, chunk, progress, all);
    }

    private static JobProgress at(Reading reading, JobProgress done, int read) {
        var total = Math.max(reading.total(), read);
        return new JobProgress(total, done.accepted(), done.rejected(), Integer.toString(read));
    }

    /// Rows below the headings. Blank rows count only where counting them shows that there are not
    /// too many.
    private int total(SheetFormat format, byte[] file, SheetRows rows, Header header) {
        var below = rows.atMost().orElse(Integer.MAX_VALUE) - header.read();
        if (below > config.rows()) {
            below = counted(format, file) - header.read();
        }
        if (below > config.rows()) {
            throw new UnreadableSheet("registry.import-too-many-rows");
        }
        return below;
    }

    private int counted(SheetFormat format, byte[] file) {
        var most = config.rows() + config.chunk();
        try (var rows = format.open(file, limits())) {
            var count = 0;
            while (count <= most && rows.next() != null) {
                count++;
            }
            return count;
        }
    }

    /// @param total rows to come
    private record Reading(SheetRows rows, Header header, int total) {}
}
