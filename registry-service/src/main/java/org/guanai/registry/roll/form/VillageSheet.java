package org.guanai.registry.roll.form;

import java.util.List;

/// The village list (村级失学儿童名单) as it is printed.
///
/// @param place name of the township or village
public record VillageSheet(String place, List<VillageLine> lines) {
    public int back() {
        return (int) lines.stream().filter(l -> !l.state().equals("失学")).count();
    }

    public int missing() {
        return lines.size() - back();
    }
}
