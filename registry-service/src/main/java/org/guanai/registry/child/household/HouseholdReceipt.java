package org.guanai.registry.child.household;

import java.util.List;
import java.util.UUID;
import org.guanai.registry.child.survey.FamilySurveyReceipt;

/// What was kept of a visit, without what is sealed.
///
/// @param id of the visit, which the surveys share
/// @param surveys one for each child
public record HouseholdReceipt(UUID id, List<FamilySurveyReceipt> surveys) {}
