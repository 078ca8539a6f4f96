package org.guanai.events.safety;

import java.time.LocalDate;
import java.util.UUID;

/// Several children of a school have the same complaint on one day (聚集性病例; 3.3.1e). Key: the
/// cluster.
///
/// @param org path of the school
/// @param complaint FEVER, VOMITING, DIARRHOEA, RASH, COUGH or OTHER
/// @param students how many, when it was noticed
public record SicknessClustered(
        UUID clusterId, String org, String complaint, LocalDate day, int students) {}
