/// Appraisal of teachers (考评, 3.1.1e–g): computed from records only, reviewed, shown, objected to,
/// signed. Owns the table `appraisal`; uses the score.
package org.guanai.mentoring.appraisal;
