package org.guanai.aid.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.decision.DecisionView;
import org.guanai.aid.money.Money;
import org.guanai.aid.payee.AccountView;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.openapi.Nullable;

/// An application as its desk sees it.
///
/// @param school 10-digit 学校标识码
/// @param tier of the child's recognition (困难等级), absent without one
/// @param priority a left-behind child: first in the list, never another amount (3.3.2a)
/// @param amount CNY for the term, once the county has approved
/// @param ruleVersion what the amount was computed by
/// @param correctedAt when it was last put right before it was decided; absent when it never was
/// @param decisions oldest first, with those that were taken back
public record AidApplicationView(
        UUID id,
        UUID studentId,
        String studentName,
        String school,
        @Nullable String className,
        int grade,
        Stage stage,
        boolean boarder,
        UUID programmeId,
        String term,
        String hardshipKind,
        @Nullable String tier,
        @Nullable String statement,
        boolean onBehalf,
        Instant appliedAt,
        boolean priority,
        ApplicationState state,
        @Nullable Money amount,
        @Nullable String ruleVersion,
        @Nullable AccountView bankAccount,
        @Nullable Instant correctedAt,
        @Nullable String correctionReason,
        List<DecisionView> decisions,
        long version) {

    static AidApplicationView of(
            AidApplication a, String statement, AccountView account, List<DecisionView> decisions) {
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
                a.tier,
                statement,
                a.onBehalf,
                a.appliedAt,
                a.priority,
                a.state,
                Money.orNull(a.amount),
                a.ruleVersion,
                account,
                a.correctedAt,
                a.correctionReason,
                decisions,
                a.version);
    }
}
