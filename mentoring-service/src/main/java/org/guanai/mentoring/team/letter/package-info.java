/// Appointment letters (聘书, 3.1.4b) of helpers from outside, with a number and a term, as PDF. Owns
/// the table `appointment_letter`.
package org.guanai.mentoring.team.letter;
