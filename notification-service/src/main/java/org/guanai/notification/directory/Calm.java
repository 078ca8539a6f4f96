package org.guanai.notification.directory;

import java.time.LocalTime;
import java.util.Set;

/// What somebody does not want to be sent, or not now (免打扰): their own wishes, which never hold
/// back what is urgent.
///
/// @param muted names of kinds of notice that they read on the platform only
/// @param from start of their quiet time, wall clock of the county; null for none
/// @param until its end
public record Calm(Set<String> muted, LocalTime from, LocalTime until) {
    public static final Calm NONE = new Calm(Set.of(), null, null);

    public Calm {
        muted = Set.copyOf(muted);
    }
}
