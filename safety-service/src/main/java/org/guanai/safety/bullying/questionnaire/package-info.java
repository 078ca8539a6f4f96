/// What the pupils are asked about bullying (学生欺凌问卷), what goes in and out of a survey, and how
/// small numbers are withheld. Clauses: 3.1.5e. Uses the kit.
package org.guanai.safety.bullying.questionnaire;
