package org.guanai.registry.exchange.print;

import java.util.List;
import java.util.UUID;

/// A contact card (联系卡), as it is printed: phones are open.
///
/// @param className `三年级1班`
/// @param carer who cares for the child day by day; null when nobody was asked
/// @param away parents who are away, each with where and since when
/// @param family in the order in which they are told
/// @param school whom the family turns to
public record ContactCard(
        UUID id,
        String name,
        String className,
        String carer,
        List<String> away,
        List<Line> family,
        List<Line> school) {

    /// @param what relation or post
    /// @param phone null when unknown
    public record Line(String what, String name, String phone) {}
}
