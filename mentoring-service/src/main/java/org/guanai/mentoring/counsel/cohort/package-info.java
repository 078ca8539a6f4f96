/// Cohorts (3.1.6e): the special groups and how far counselling reaches them in a term. Owns no
/// table; counts sessions and screenings.
package org.guanai.mentoring.counsel.cohort;
