package org.guanai.aid.national;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.guanai.aid.national.sheet.NationalColumn;
import org.guanai.aid.national.sheet.NationalLine;
import org.guanai.sheets.cell.Texts;

/// Lays a national list beside what was granted (名单核对), line by line. A line says at least school
/// and name; grade and class tell namesakes apart. Nobody is guessed at.
final class Reconciliation {
    private static final List<String> GRADES = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九");

    private final NationalTerm term;
    private final Map<String, List<NationalGrant>> known = new LinkedHashMap<>();
    private final Map<UUID, NationalLine> seen = new LinkedHashMap<>();
    private final Set<UUID> used = new HashSet<>();
    private final BiFunction<NationalGrant, NationalLine, NationalLine> card;
    private final List<Matched> matched = new ArrayList<>();

    /// @param card fills in the card of what was paid
    Reconciliation(
            NationalTerm term,
            List<NationalGrant> grants,
            BiFunction<NationalGrant, NationalLine, NationalLine> card) {
        this.term = term;
        this.card = card;
        grants.forEach(g -> known.computeIfAbsent(g.key(), _ -> new ArrayList<>()).add(g));
    }

    void take(NationalLine line) {
        if (line.dense(NationalColumn.SCHOOL).isEmpty()
                || line.dense(NationalColumn.NAME).isEmpty()) {
            found(line, NationalFinding.INCOMPLETE, "");
        } else if (!term.isMeantBy(line)) {
            found(line, NationalFinding.OTHER_TERM, "");
        } else {
            lookUp(line);
        }
    }

    /// All lines in their order, and behind them what the list lacks.
    List<Matched> close() {
        known.values().stream()
                .flatMap(List::stream)
                .filter(g -> !used.contains(g.id()))
                .forEach(this::addMissing);
        return matched;
    }

    private void lookUp(NationalLine line) {
        var named =
                known.getOrDefault(
                        NationalGrant.key(
                                line.text(NationalColumn.SCHOOL), line.text(NationalColumn.NAME)),
                        List.of());
        var meant = named.stream().filter(g -> isMeant(g, line)).toList();
        var children = meant.stream().map(NationalGrant::studentId).distinct().count();
        if (children > 1) {
            found(line, NationalFinding.NAMESAKES, "");
        } else if (meant.isEmpty()) {
            found(line, NationalFinding.NOT_GRANTED, "");
        } else {
            seen.putIfAbsent(meant.getFirst().studentId(), line);
            open(meant)
                    .ifPresentOrElse(
                            grant -> compare(line, grant),
                            () -> found(line, NationalFinding.TWICE, ""));
        }
    }

    private Optional<NationalGrant> open(List<NationalGrant> meant) {
        return meant.stream().filter(g -> !used.contains(g.id())).findFirst();
    }

    private void compare(NationalLine line, NationalGrant grant) {
        used.add(grant.id());
        var sum = line.dense(NationalColumn.AMOUNT);
        var finding = finding(sum, grant);
        var more = finding == NationalFinding.DIFFERS ? ":" + grant.amount().toPlainString() : "";
        grant.into(line, term);
        found(grant.isPaid() ? card.apply(grant, line) : line, finding, more);
    }

    private static NationalFinding finding(String sum, NationalGrant grant) {
        if (sum.isEmpty()) {
            return NationalFinding.FILLED;
        }
        return grant.isWorth(sum) ? NationalFinding.AGREES : NationalFinding.DIFFERS;
    }

    /// With the numbers that the list has of the child in another line.
    private void addMissing(NationalGrant grant) {
        var line = new NationalLine();
        var other = seen.get(grant.studentId());
        if (other != null) {
            line.fill(NationalColumn.STUDENT_NUMBER, other.text(NationalColumn.STUDENT_NUMBER));
            line.fill(NationalColumn.DOCUMENT, other.text(NationalColumn.DOCUMENT));
        }
        grant.into(line, term);
        found(grant.isPaid() ? card.apply(grant, line) : line, NationalFinding.MISSING, "");
    }

    /// As far as the line says so.
    private static boolean isMeant(NationalGrant grant, NationalLine line) {
        var programme = line.dense(NationalColumn.PROGRAMME);
        var grade = line.dense(NationalColumn.GRADE);
        var inClass = line.dense(NationalColumn.CLASS);
        return (programme.isEmpty() || programme.equals(Texts.dense(grant.programme())))
                && (grade.isEmpty() || isGrade(grade, grant.grade()))
                && (inClass.isEmpty()
                        || grant.className() != null
                                && inClass.endsWith(Texts.dense(grant.className())));
    }

    private static boolean isGrade(String written, int grade) {
        return written.contains(Integer.toString(grade)) || written.contains(GRADES.get(grade - 1));
    }

    private void found(NationalLine line, NationalFinding finding, String more) {
        matched.add(new Matched(line, finding, more));
    }

    /// @param more what the finding adds: the amount that was granted here
    record Matched(NationalLine line, NationalFinding finding, String more) {
        String words() {
            return finding.word() + more;
        }
    }
}
