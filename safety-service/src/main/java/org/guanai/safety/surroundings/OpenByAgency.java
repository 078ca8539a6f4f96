package org.guanai.safety.surroundings;

import java.time.LocalDate;
import java.util.List;
import org.guanai.safety.agency.Agency;

/// The open hazards around schools, by agency and age.
///
/// @param items agencies with open ones, the most first
public record OpenByAgency(List<AgencyAge> items) {
    /// @param week open for at most 7 days
    /// @param month for 8 to 30 days
    /// @param older for longer
    /// @param oldest day on which the oldest was found
    public record AgencyAge(
            Agency agency, long open, long week, long month, long older, LocalDate oldest) {}
}
