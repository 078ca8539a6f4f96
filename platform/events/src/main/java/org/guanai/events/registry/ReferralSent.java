package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A task went to an organisation, an agency or a family, or was passed on to one (四级联动, 3.2.3b).
/// Key: the referral.
///
/// @param studentId null for a matter that is no child's
/// @param org path of the receiving organisation; of the organisation that an agency serves
/// @param role the post there that receives it; null when people do
/// @param people members of an agency, or guardians, who receive it; empty when a post does
public record ReferralSent(
        UUID referralId,
        UUID studentId,
        String org,
        String role,
        List<UUID> people,
        LocalDate dueOn,
        boolean urgent) {}
