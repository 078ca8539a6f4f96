package org.guanai.aid.owed;

import java.time.LocalDate;
import java.util.List;

/// A kind of thing that can be late. Each implementation is a bean; called in the system scope.
public interface Owed {
    /// All that are late today, of every county.
    List<Late> late(LocalDate today);
}
