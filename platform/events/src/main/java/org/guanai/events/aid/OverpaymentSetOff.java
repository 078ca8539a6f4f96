package org.guanai.events.aid;

import java.util.UUID;

/// What was paid too much is set off against a later payment of the child, as the family agreed
/// (抵扣, 3.3.2b). Key: the student.
///
/// @param applicationId of whose payment it is taken
/// @param withdrawn it is not set off after all
public record OverpaymentSetOff(
        UUID setOffId,
        UUID recoveryId,
        UUID applicationId,
        UUID studentId,
        String org,
        boolean withdrawn) {}
