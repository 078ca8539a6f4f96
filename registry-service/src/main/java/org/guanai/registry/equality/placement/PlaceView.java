package org.guanai.registry.equality.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.equality.placement.condition.PlacePaper;

/// A family's application for a place at school (入学申请).
///
/// @param org path of whoever took it
/// @param appeal what the family says; absent without an appeal
/// @param eligible whether the child may go to school here
/// @param reasons why not: too-young, paper-missing:…, one-of-missing, residence-too-short
/// @param rule the rule and version that this was decided under
/// @param outcome absent while it waits for a decision, as are the fields about it
/// @param school path of the school that takes the child
/// @param appealBy last day of an appeal
/// @param appealedOn absent without an appeal
/// @param answerBy last day of the answer to it
/// @param upheld whether the family was right; absent while it waits
public record PlaceView(
        UUID id,
        OrgPath org,
        String childName,
        String guardianName,
        int schoolYear,
        int grade,
        String area,
        List<PlacePaper> papers,
        boolean eligible,
        List<String> reasons,
        String rule,
        @Nullable PlaceDecision.Outcome outcome,
        @Nullable OrgPath school,
        @Nullable String decisionReason,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate appealBy,
        @Nullable String appeal,
        @Nullable LocalDate appealedOn,
        @Nullable LocalDate answerBy,
        @Nullable Boolean upheld,
        @Nullable String answer,
        long version) {

    static PlaceView of(PlaceApplication a, PlaceSeal seal) {
        var said = a.said(seal);
        return new PlaceView(
                a.id,
                a.org,
                said.childName(),
                said.guardianName(),
                a.schoolYear,
                a.grade,
                a.area,
                said.papers(),
                a.eligible,
                List.of(a.reasons),
                a.ruleVersion,
                a.outcome,
                a.school,
                a.decisionReason,
                a.decidedOn,
                a.appealBy,
                seal.open(a.id, "appeal", a.appeal),
                a.appealedOn,
                a.answerBy,
                a.upheld,
                a.answer,
                a.version);
    }
}
