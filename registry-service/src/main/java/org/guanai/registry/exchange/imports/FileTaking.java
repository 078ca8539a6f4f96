package org.guanai.registry.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.job.JobProgress;
import org.guanai.kit.scope.ScopedWork;
import org.guanai.registry.exchange.imports.CheckedRows.Chunk;
import org.guanai.registry.exchange.imports.Imports.Order;
import org.guanai.registry.exchange.imports.row.Header;
import org.guanai.registry.exchange.imports.sheet.SheetFormat;
import org.guanai.registry.exchange.imports.sheet.SheetLimits;
import org.guanai.registry.exchange.imports.sheet.SheetRows;
import org.guanai.registry.exchange.imports.sheet.UnreadableSheet;
import org.guanai.registry.exchange.imports.vault.SealedFiles;

/// Takes a file into the register, chunk by chunk, each in one transaction with its progress. While
/// a chunk is written the next is read. A second run goes on behind the last chunk that was
/// written.
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
        take(order, progress, registers.of(order.kind()));
    }

    SheetLimits limits() {
        var most = SheetLimits.DEFAULT;
        var expanded = config.expanded().asLongValue();
        return new SheetLimits(
                config.columns(), expanded, expanded * 3 / 4, most.entries(), most.ratio());
    }

    private <E> void take(Order order, Progress progress, Register<E> register) {
        var file = files.read(order.id(), order.sealedKey());
        var checkpoint = progress.reached().checkpoint();
        var behind = checkpoint == null ? 0 : Integer.parseInt(checkpoint);
        try (var rows = order.format().open(file, limits())) {
            var header = Header.of(rows, register.checks().columns());
            var total = total(order.format(), file, rows, header);
            var checked =
                    new CheckedRows<>(register.checks(), rows, header, behind, config.chunk());
            take(order, progress, register, checked, total);
        }
    }

    private <E> void take(
            Order order, Progress progress, Register<E> register, CheckedRows<E> rows, int total) {
        var done = progress.reached();
        try (var ahead = new ReadAhead<>(ScopedWork.carried(rows::chunk), Chunk::isLast)) {
            Chunk<E> chunk;
            do {
                chunk = ahead.next();
                var at = at(chunk, total, done);
                done = chunks.commit(order, register, chunk.rows(), progress, at);
            } while (!chunk.isLast());
        }
    }

    private static JobProgress at(Chunk<?> chunk, int total, JobProgress done) {
        return chunk.isLast()
                ? new JobProgress(chunk.read(), done.accepted(), done.rejected(), END)
                : new JobProgress(
                        Math.max(total, chunk.read()),
                        done.accepted(),
                        done.rejected(),
                        Integer.toString(chunk.read()));
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
}
