package org.guanai.registry.protection.report;

/// What a year's records say of how children's data were used.
///
/// @param opened files and records that were opened
/// @param disclosed sealed fields that were shown
/// @param exported lists that left as files
/// @param searched searches outside one's own duties
/// @param refused attempts that were refused
/// @param accessAsked requests for the files of others' children; those granted and refused of them
/// @param exportsAsked exports that were asked for; those that a second person refused of them
/// @param correctionsAsked requests for correction; those put right, and those answered late or
///   open and late
/// @param consentsGiven ticks that grant a use, that refuse one, and withdrawals
/// @param childrenErased children of whom all but the roll was erased
public record ProtectionFigures(
        int opened,
        int disclosed,
        int exported,
        int searched,
        int refused,
        int accessAsked,
        int accessGranted,
        int accessRefused,
        int exportsAsked,
        int exportsRefused,
        int correctionsAsked,
        int correctionsMade,
        int correctionsLate,
        int consentsGiven,
        int consentsRefused,
        int consentsWithdrawn,
        int childrenErased) {}
