package org.guanai.registry.network.receiver;

import java.util.List;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.scope.OrgPath;

/// Where a referral goes.
///
/// @param org path of the organisation, of the one that an agency serves, or of the child's school
/// @param agency null unless an agency receives it
/// @param role the post at `org` that receives it; null when people do
/// @param people who receive it; empty when a post does
/// @param answerDays working days within which it answers
public record Receiver(
        ReceiverKind kind,
        OrgPath org,
        UUID agency,
        String name,
        String role,
        List<UUID> people,
        int answerDays) {
    static final int USUAL_DAYS = 10;

    public static Receiver place(ReceiverKind kind, OrgPath org, String name) {
        var role =
                switch (kind) {
                    case COUNTY -> Roles.COUNTY_OFFICER;
                    case TOWNSHIP -> Roles.TOWNSHIP_OFFICER;
                    case VILLAGE, AGENCY -> Roles.AGENCY;
                    case SCHOOL -> Roles.PRINCIPAL;
                    case FAMILY -> Roles.GUARDIAN;
                };
        return new Receiver(kind, org, null, name, role, List.of(), USUAL_DAYS);
    }
}
