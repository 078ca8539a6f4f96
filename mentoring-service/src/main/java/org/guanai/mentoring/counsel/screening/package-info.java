/// Screenings (心理筛查, 3.1.6e): bands of the children whose guardians agreed, never an answer; what
/// stands out becomes a request. And how far the special groups are reached. Owns the table
/// `counsel_screening`.
package org.guanai.mentoring.counsel.screening;
