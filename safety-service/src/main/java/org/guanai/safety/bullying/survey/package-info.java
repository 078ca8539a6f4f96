/// The term's survey of the pupils about bullying (学生欺凌问卷): announced by the school, answered
/// without a name by codes drawn by lot, counted after its end. Clauses: 3.1.5e. Uses
/// `bullying.questionnaire`, `receipt`, `acting`, `reference` and the kit.
package org.guanai.safety.bullying.survey;
