package org.guanai.safety.owed;

import java.time.LocalDate;
import java.util.List;

/// Something that is owed, a bean for each kind. Asked under the system's scope.
public interface Owed {
    /// What is late on a day, because it was due before it.
    List<Late> late(LocalDate today);
}
