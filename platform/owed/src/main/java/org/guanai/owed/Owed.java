package org.guanai.owed;

import java.time.LocalDate;
import java.util.List;

/// Something that a feature owes, a bean for each kind. Asked under the system's scope.
public interface Owed {
    /// What is late on a day, because it was due before it.
    List<Late> late(LocalDate today);
}
