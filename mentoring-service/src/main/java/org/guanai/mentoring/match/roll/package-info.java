/// What happens to children and teachers elsewhere (学籍变动、从业禁止) and changes their pairings: a
/// withdrawal that is undone (3.1.3a), a record check that bars (3.1.3f). Uses pairings and staff.
package org.guanai.mentoring.match.roll;
