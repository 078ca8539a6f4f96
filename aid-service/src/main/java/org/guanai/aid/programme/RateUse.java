package org.guanai.aid.programme;

import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Stage;

/// Whether a rate was used; `application` implements it.
public interface RateUse {
    /// Whether anything stands that was granted by it.
    ///
    /// @param ruleVersion as grants name the rate
    boolean isGranted(UUID programme, String ruleVersion, Stage stage, boolean boarder);
}
