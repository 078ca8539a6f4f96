/// The score (评分, 3.1.1g) of a teacher in a term, by the scheme of the county: each number opens to
/// its records, excused windows are not counted, nothing comes from hidden data. Owns no table.
package org.guanai.mentoring.appraisal.score;
