/// What is taken down of helpers from outside (3.1.4a, 3.1.4b, 3.1.4e): categories, states and
/// entries. Uses nothing.
package org.guanai.mentoring.team.entry;
