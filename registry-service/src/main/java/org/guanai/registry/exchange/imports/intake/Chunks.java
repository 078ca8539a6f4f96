package org.guanai.registry.exchange.imports.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.guanai.kit.job.JobProgress;
import org.guanai.kit.transaction.Failures;
import org.guanai.registry.personal.Outcome;
import org.guanai.sheets.CheckedRow;
import org.guanai.sheets.CheckedRows.Chunk;
import org.guanai.sheets.Finding;

/// Commits a chunk of rows: the entries at their desk, what was found in them, and the progress,
/// all in one transaction.
@ApplicationScoped
class Chunks {
    private static final int TRIES = 4;

    private final FindingLog log;

    Chunks(FindingLog log) {
        this.log = log;
    }

    /// Another writer may register the same child at the same moment; then the chunk is retried.
    ///
    /// @param at the progress, with the counts of the chunks before
    /// @return the progress with this chunk's counts
    <M> JobProgress commit(
            FileOrder order,
            RowTarget<?, M> target,
            Chunk<M> chunk,
            Progress progress,
            JobProgress at) {
        for (int left = TRIES; ; left--) {
            try {
                return QuarkusTransaction.requiringNew()
                        .call(() -> inTransaction(order, target, chunk, progress, at));
            } catch (RuntimeException e) {
                if (left == 1 || !isRace(e)) {
                    throw e;
                }
            }
        }
    }

    private <M> JobProgress inTransaction(
            FileOrder order,
            RowTarget<?, M> target,
            Chunk<M> chunk,
            Progress progress,
            JobProgress at) {
        var rows = chunk.rows();
        var taken = rows.stream().filter(CheckedRow::isTaken).toList();
        var outcomes =
                taken.isEmpty()
                        ? List.<Outcome>of()
                        : target.taken().apply(taken.stream().map(CheckedRow::entry).toList());
        var findings = new ArrayList<PlacedFinding>();
        rows.forEach(checked -> place(findings, checked.findings(), 0));
        place(findings, chunk.remarks(), chunk.remarked());
        var clashes = 0;
        for (int i = 0; i < taken.size(); i++) {
            var row = taken.get(i);
            switch (outcomes.get(i)) {
                case Outcome.Clash(var code, var field) -> {
                    findings.add(said(row, target.checks().columnOf(field), code, 0, false));
                    clashes++;
                }
                case Outcome.Created(_, var warnings) ->
                        findings.addAll(said(row, target, warnings));
                case Outcome.Changed(_, var warnings) ->
                        findings.addAll(said(row, target, warnings));
                case Outcome.Unchanged _ -> {}
            }
        }
        log.note(order, findings);
        var reached = plus(at, taken.size() - clashes, rows.size() - taken.size() + clashes);
        progress.advance(reached, warnings(findings));
        return reached;
    }

    private static int warnings(List<PlacedFinding> findings) {
        return (int) findings.stream().filter(placed -> placed.finding().warning()).count();
    }

    private static List<PlacedFinding> said(
            CheckedRow<?> row, RowTarget<?, ?> target, List<Outcome.Warning> warnings) {
        var said = new ArrayList<PlacedFinding>();
        for (var warning : warnings) {
            var column = target.checks().columnOf(warning.field());
            said.add(said(row, column, warning.code(), said.size(), true));
        }
        return said;
    }

    /// Behind what was found in the row itself.
    private static PlacedFinding said(
            CheckedRow<?> row, String column, String code, int place, boolean warning) {
        var finding = new Finding(row.place(), column, code, warning);
        return new PlacedFinding(finding, row.findings().size() + place);
    }

    /// @param from the position of the first
    private static void place(List<PlacedFinding> placed, List<Finding> findings, int from) {
        for (int i = 0; i < findings.size(); i++) {
            placed.add(new PlacedFinding(findings.get(i), from + i));
        }
    }

    private static JobProgress plus(JobProgress at, int accepted, int rejected) {
        return new JobProgress(
                at.total(), at.accepted() + accepted, at.rejected() + rejected, at.checkpoint());
    }

    /// Unique violation, serialisation failure, deadlock.
    private static boolean isRace(Throwable e) {
        return Failures.causes(e).stream()
                .anyMatch(c ->
                        c instanceof SQLException s
                                && s.getSQLState() != null
                                && (s.getSQLState().equals("23505")
                                        || s.getSQLState().startsWith("40")));
    }
}
