package org.guanai.aid.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.money.Money;
import org.guanai.events.registry.StudentSnapshot.Stage;

/// An application as its desk sees it.
///
/// @param school 10-digit 学校标识码
/// @param priority a left-behind child: first in the list, never another amount (3.3.2a)
/// @param amount CNY for the term, once the county has approved
/// @param ruleVersion what the amount was computed by
/// @param decisions the school's first
public record AidApplicationView(
        UUID id,
        UUID studentId,
        String studentName,
        String school,
        String className,
        int grade,
        Stage stage,
        boolean boarder,
        UUID programmeId,
        String term,
        String hardshipKind,
        String statement,
        boolean onBehalf,
        Instant appliedAt,
        boolean priority,
        ApplicationState state,
        Money amount,
        String ruleVersion,
        AccountView bankAccount,
        List<DecisionView> decisions,
        long version) {

    /// @param number masked but for its last four digits
    /// @param suspect the number fails its check digit; a warning
    public record AccountView(String number, HolderRelation holderRelation, boolean suspect) {}

    public record DecisionView(
            DecisionLevel level,
            Outcome outcome,
            String reason,
            UUID decidedBy,
            Instant decidedAt,
            String ruleVersion) {

        static DecisionView of(AidDecision d) {
            return new DecisionView(
                    d.level, d.outcome, d.reason, d.decidedBy, d.decidedAt, d.ruleVersion);
        }
    }

    static AidApplicationView of(AidApplication a, SealedFields fields, List<AidDecision> decided) {
        return new AidApplicationView(
                a.id,
                a.studentId,
                a.studentName,
                a.schoolCode,
                a.className,
                a.grade,
                a.stage,
                a.boarder,
                a.programmeId,
                a.term,
                a.hardshipKind,
                fields.statement(a),
                a.onBehalf,
                a.appliedAt,
                a.priority,
                a.state,
                Money.orNull(a.amount),
                a.ruleVersion,
                account(a, fields),
                decided.stream().map(DecisionView::of).toList(),
                a.version);
    }

    private static AccountView account(AidApplication a, SealedFields fields) {
        return a.accountNumber == null
                ? null
                : new AccountView(
                        BankAccount.masked(fields.number(a)), a.holderRelation, a.accountSuspect);
    }
}
