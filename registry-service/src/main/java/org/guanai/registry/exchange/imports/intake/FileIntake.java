package org.guanai.registry.exchange.imports.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.guanai.kit.job.JobProgress;
import org.guanai.kit.scope.ScopedWork;
import org.guanai.sheets.CheckedRows;
import org.guanai.sheets.CheckedRows.Chunk;
import org.guanai.sheets.ListRows;
import org.guanai.sheets.ReadAhead;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.SheetRows;
import org.guanai.sheets.format.UnreadableSheet;

/// Takes a file into the register, chunk by chunk, each in one transaction with its progress. While
/// a chunk is written the next is read. A second run resumes behind the last chunk that was
/// committed.
@ApplicationScoped
public class FileIntake {
    private static final String END = "end";

    private final UploadedFiles files;
    private final RowTargets targets;
    private final Chunks chunks;
    private final ImportConfig config;

    FileIntake(UploadedFiles files, RowTargets targets, Chunks chunks, ImportConfig config) {
        this.files = files;
        this.targets = targets;
        this.chunks = chunks;
        this.config = config;
    }

    /// Called in the requester's scope, outside a transaction.
    ///
    /// @throws UnreadableSheet when the file as a whole cannot be taken; nothing of it was
    public void take(FileOrder order, Progress progress) {
        if (END.equals(progress.reached().checkpoint())) {
            return;
        }
        take(order, progress, targets.of(order.kind(), order.bySystem()));
    }

    public SheetLimits limits() {
        var most = SheetLimits.DEFAULT;
        var expanded = config.expanded().asLongValue();
        return new SheetLimits(
                config.columns(), expanded, expanded * 3 / 4, most.entries(), most.ratio());
    }

    private <E, M> void take(FileOrder order, Progress progress, RowTarget<E, M> target) {
        var file = files.read(order.id(), order.sealedKey());
        var checkpoint = progress.reached().checkpoint();
        var behind = checkpoint == null ? 0 : Integer.parseInt(checkpoint);
        try (var rows = order.format().open(file, limits())) {
            var columns = target.checks().columns();
            var total = total(order.format(), file, rows, columns);
            var list = new ListRows(rows, columns);
            var checked = new CheckedRows<>(target.checks(), list, behind, config.chunk());
            take(order, progress, target, checked, total);
        }
    }

    /// Chunks are read and marked ahead while the one before is written.
    private <E, M> void take(
            FileOrder order,
            Progress progress,
            RowTarget<E, M> target,
            CheckedRows<E> rows,
            int total) {
        var done = progress.reached();
        Supplier<Chunk<M>> marked = () -> rows.chunk().map(target.marked());
        try (var ahead = new ReadAhead<>(ScopedWork.carried(marked), Chunk::isLast)) {
            Chunk<M> chunk;
            do {
                chunk = ahead.next();
                var at = at(chunk, total, done);
                done = chunks.commit(order, target, chunk, progress, at);
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

    /// Rows below the headings, or a few more. Blank rows count only where counting them shows that
    /// there are not too many.
    private int total(
            SheetFormat format, byte[] file, SheetRows rows, List<? extends SheetColumn> columns) {
        var atMost = rows.atMost().orElse(Integer.MAX_VALUE);
        var total = atMost > config.rows() ? counted(format, file, columns) : atMost;
        if (total > config.rows()) {
            throw new UnreadableSheet("registry.import-too-many-rows");
        }
        return total;
    }

    private int counted(SheetFormat format, byte[] file, List<? extends SheetColumn> columns) {
        try (var rows = format.open(file, limits())) {
            var list = new ListRows(rows, columns);
            var count = 0;
            while (count <= config.rows() && list.next() != null) {
                count++;
            }
            return count;
        }
    }
}
