package org.guanai.proofs.load;

import java.util.List;
import org.guanai.acceptance.world.School;
import org.guanai.acceptance.world.World;

/// The two schools of the small county.
final class Schools {
    static final List<School> ALL = List.of(World.STONE_POND, World.MAPLE_RIDGE);

    private Schools() {}

    /// @param org path of the school
    static School at(String org) {
        return ALL.stream().filter(s -> s.org().equals(org)).findFirst().orElseThrow();
    }

    /// @param username of a member of its staff
    static School ofCaller(String username) {
        return ALL.stream()
                .filter(s -> username.startsWith("s" + s.phones()))
                .findFirst()
                .orElseThrow();
    }
}
