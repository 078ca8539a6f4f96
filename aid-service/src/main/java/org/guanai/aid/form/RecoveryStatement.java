package org.guanai.aid.form;

import java.util.List;

/// What a family reads of a claim (多发款项说明): what was paid too much, and what has come back of it.
///
/// @param programme of which too much was paid
/// @param open neither repaid nor set aside
/// @param setOffs oldest first, without those that were withdrawn
public record RecoveryStatement(
        Child child,
        String programme,
        String term,
        String granted,
        String amount,
        String cause,
        String explanation,
        String repaid,
        String open,
        String dueOn,
        String state,
        List<SetOffLine> setOffs) {

    /// One set-off.
    ///
    /// @param programme of whose payment it is taken
    /// @param paid what is left of it for the family
    public record SetOffLine(
            String programme,
            String term,
            String granted,
            String amount,
            String paid,
            String agreed,
            String state) {}
}
