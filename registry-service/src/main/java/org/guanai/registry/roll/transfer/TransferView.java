package org.guanai.registry.roll.transfer;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.TransferMoved.TransferState;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.roll.transfer.act.TransferReason;

/// A transfer within the county (转学).
///
/// @param org school that asks
/// @param fromOrg school that the child is at, or was
/// @param studentId shown to the school that has the child, and to the county
/// @param byCounty whether the county decides after the releasing school
/// @param dueOn by when whoever is next acts; absent at the end
public record TransferView(
        UUID id,
        OrgPath org,
        OrgPath fromOrg,
        @Nullable UUID studentId,
        String name,
        int grade,
        boolean boarder,
        TransferReason reason,
        @Nullable String note,
        TransferState state,
        boolean byCounty,
        LocalDate requestedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable String answerNote,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionNote,
        @Nullable LocalDate completedOn,
        @Nullable String withdrawnWhy,
        @Nullable LocalDate reversedOn,
        @Nullable String reversedWhy,
        long version) {

    /// As somebody at a place sees it.
    TransferView at(OrgPath place) {
        var theirs =
                fromOrg.isWithin(place) || state == TransferState.COMPLETED && org.isWithin(place);
        return theirs ? this : withoutChild();
    }

    private TransferView withoutChild() {
        return new TransferView(
                id,
                org,
                fromOrg,
                null,
                name,
                grade,
                boarder,
                reason,
                note,
                state,
                byCounty,
                requestedOn,
                dueOn,
                answeredOn,
                answerNote,
                decidedOn,
                decisionNote,
                completedOn,
                withdrawnWhy,
                reversedOn,
                reversedWhy,
                version);
    }
}
