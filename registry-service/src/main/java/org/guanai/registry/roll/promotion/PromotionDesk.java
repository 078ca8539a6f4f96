package org.guanai.registry.roll.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.place.schoolclass.ClassYears;

/// Runs the end of a school year, and undoes it.
@ApplicationScoped
class PromotionDesk {
    private static final String NOUN = "promotion";

    private final Promotions promotions;
    private final PromotionLines lines;
    private final Candidates candidates;
    private final YearMoves moves;
    private final ClassYears classes;
    private final Journal journal;

    PromotionDesk(
            Promotions promotions,
            PromotionLines lines,
            Candidates candidates,
            YearMoves moves,
            ClassYears classes,
            Journal journal) {
        this.promotions = promotions;
        this.lines = lines;
        this.candidates = candidates;
        this.moves = moves;
        this.classes = classes;
        this.journal = journal;
    }

    @Transactional
    PromotionPreview preview(OrgPath school, int year) {
        return PromotionPreview.of(candidates.of(school, year));
    }

    @Transactional
    PromotionView run(OrgPath school, Signed order) {
        var all = candidates.of(school, order.year());
        if (all.isEmpty()) {
            throw Refusal.conflict("registry.promotion-nobody");
        }
        var run = Promotion.run(school, order.year(), order.on(), order.by(), order.at());
        run.count(all);
        promotions.persistAndFlush(run);
        lines.write(run, all);
        moves.move(run, all);
        var moved = classes.moveUp(school, order.year());
        run.classes(moved, classes.close(school, order.year(), order.on()));
        promotions.flush();
        journal.wrote(NOUN, run.id, "schoolYear");
        return promotions.view(run.id);
    }

    @Transactional
    Page<PromotionView> list(OrgPath org, Paging paging) {
        return promotions.page(org, paging);
    }

    @Transactional
    PromotionView view(UUID id) {
        return promotions.view(id);
    }

    @Transactional
    PromotionView undo(UUID id, String reason, Signed signed) {
        var run = promotions.locked(id);
        run.undo(reason, signed.by(), signed.at());
        classes.open(List.of(run.closedClasses));
        classes.moveDown(List.of(run.movedClasses));
        moves.back(lines.of(id, PromotionAct.PROMOTED), lines.of(id, PromotionAct.GRADUATED));
        promotions.flush();
        journal.withdrew(NOUN, id, reason);
        return promotions.view(id);
    }

    /// @param on last day of those who graduate
    /// @param by audit name of whoever runs it
    record Signed(int year, LocalDate on, String by, Instant at) {}
}
